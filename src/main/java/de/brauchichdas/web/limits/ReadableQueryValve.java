package de.brauchichdas.web.limits;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Drops parameters of the address that cannot be read, and those beyond any page's need.
 * Whoever passes an address on adds some, and without this class a single one of them
 * would refuse the whole request.
 */
@Component
class ReadableQueryValve extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private static final int MOST = 100;

	ReadableQueryValve() {
		super(true);
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String query = request.getQueryString();
		if (query != null) {
			String readable = readable(query);
			if (!readable.equals(query)) {
				request.getCoyoteRequest().queryString().setString(readable);
			}
		}
		getNext().invoke(request, response);
	}

	static String readable(String query) {
		return Arrays.stream(query.split("&"))
			.filter(ReadableQueryValve::isReadable)
			.limit(MOST)
			.collect(Collectors.joining("&"));
	}

	private static boolean isReadable(String parameter) {
		try {
			return !parameter.isEmpty() && !parameter.startsWith("=")
					&& URLDecoder.decode(parameter, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
