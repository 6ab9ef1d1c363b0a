package de.brauchichdas.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for requests that Tomcat rejects before they reach the application. It has our
 * headers, our style and a text that is true, without server version or data of the
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

	/**
	 * What Tomcat says in the language of the machine; its exception has no own class.
	 */
	private static final String HEADER_TOO_LARGE = StringManager.getManager(Http11InputBuffer.class)
		.getString("iib.requestheadertoolarge.error");

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="color-scheme" content="light dark"><title>%1$s</title>
			<link rel="stylesheet" href="%3$s/css/grundlage.css"><link rel="stylesheet" href="%3$s/css/brauchichdas.css"></head>
			<body><main id="inhalt"><section class="page"><h1>%1$s</h1><p>%2$s</p><p><a href="%3$s/">%4$s</a></p></section></main></body></html>
			""";

	private final SecurityHeaders headers;

	private final MessageSource messages;

	private final String contextPath;

	TomcatErrorPage(SecurityHeaders headers, MessageSource messages, SiteProperties site,
			@Value("${server.servlet.context-path:}") String contextPath) {
		this.headers = headers;
		this.messages = messages;
		this.contextPath = site.base()
			.map(SiteProperties.BaseUrl::path)
			.filter(StringUtils::hasText)
			.orElse(contextPath.replaceFirst("/$", ""));
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ErrorReportPage()));
	}

	private String page(Request request, int status) {
		String kind = "error-page." + kind(request, status);
		return PAGE.formatted(text(kind + ".title"), text(kind + ".text"), this.contextPath, text("error-page.start"));
	}

	private static String kind(Request request, int status) {
		// Tomcat takes no such name, and nothing of the link is wrong.
		if (status == HttpStatus.BAD_REQUEST.value()
				&& Objects.toString(request.getHeader(HttpHeaders.HOST), "").contains("_")) {
			return "host";
		}
		return switch (status) {
			case 400, 404, 431 -> String.valueOf(status);
			default -> (status < 500) ? "4xx" : "5xx";
		};
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
			if (throwable != null && HEADER_TOO_LARGE.equals(throwable.getMessage())) {
				response.setStatus(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value());
			}
			TomcatErrorPage.this.headers.writeHeaders(request, response);
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			try {
				Writer writer = response.getReporter();
				if (writer != null) {
					writer.write(page(request, response.getStatus()));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				this.container.getLogger().debug("Nobody reads the page", ex);
			}
		}

	}

}
