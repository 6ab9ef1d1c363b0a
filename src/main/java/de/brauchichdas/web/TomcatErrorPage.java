package de.brauchichdas.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for malformed requests that Tomcat rejects before they reach the application.
 * It has our headers and a short text, without layout, server version or data of the
 * request.
 */
@Component
class TomcatErrorPage implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/**
	 * Server errors that a malformed request causes (unknown transfer coding or HTTP
	 * version); they are answered with 400 so that they raise no alarm.
	 */
	private static final Set<Integer> CAUSED_BY_CLIENT = Set.of(HttpStatus.NOT_IMPLEMENTED.value(),
			HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());

	private final SecurityHeaders headers;

	private final MessageSource messages;

	TomcatErrorPage(SecurityHeaders headers, MessageSource messages) {
		this.headers = headers;
		this.messages = messages;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ErrorReportPage()));
	}

	private String text(String key) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, Locale.GERMAN));
	}

	private final class ErrorReportPage extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			if (CAUSED_BY_CLIENT.contains(response.getStatus())) {
				response.setStatus(HttpStatus.BAD_REQUEST.value());
			}
			TomcatErrorPage.this.headers.writeHeaders(request, response);
			String kind = "error-page." + ((response.getStatus() < 500) ? "4xx" : "5xx");
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			try {
				Writer writer = response.getReporter();
				if (writer != null) {
					writer.write("<!DOCTYPE html><html lang=\"de\"><title>%1$s</title><h1>%1$s</h1><p>%2$s</p></html>"
						.formatted(text(kind + ".title"), text(kind + ".text")));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				this.container.getLogger().debug("Nobody reads the page", ex);
			}
		}

	}

}
