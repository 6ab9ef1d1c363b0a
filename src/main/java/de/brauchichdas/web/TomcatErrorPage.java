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
 * The page for requests so malformed that Tomcat passes them to nobody: a few words
 * without the layout, the version of the server or the request, and with our headers.
 */
@Component
class TomcatErrorPage implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/** An unknown transfer coding or version; not ours to be woken up for. */
	private static final Set<Integer> CLIENTS_FAULTS = Set.of(HttpStatus.NOT_IMPLEMENTED.value(),
			HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());

	private final SecurityHeaders headers;

	private final MessageSource messages;

	TomcatErrorPage(SecurityHeaders headers, MessageSource messages) {
		this.headers = headers;
		this.messages = messages;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Page()));
	}

	private String words(String key) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, Locale.GERMAN));
	}

	private final class Page extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			if (CLIENTS_FAULTS.contains(response.getStatus())) {
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
						.formatted(words(kind + ".title"), words(kind + ".text")));
					response.finishResponse();
				}
			}
			catch (IOException gone) {
				this.container.getLogger().debug("Nobody reads the page", gone);
			}
		}

	}

}
