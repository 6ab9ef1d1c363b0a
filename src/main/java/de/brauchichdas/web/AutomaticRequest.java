package de.brauchichdas.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Recognises requests behind which is nobody who reads: questions for the headers only,
 * pages that a browser fetches in advance, and programs that make a preview of a link
 * which somebody sends.
 */
public final class AutomaticRequest {

	/**
	 * Parts of the names, in lower case, with which messengers, networks and mail
	 * programs introduce themselves when they preview a link.
	 */
	private static final String[] PREVIEWS = { "whatsapp/", "facebookexternalhit", "facebot", "twitterbot",
			"telegrambot", "slackbot", "discordbot", "linkedinbot", "skypeuripreview", "redditbot", "pinterestbot",
			"mastodon/", "bluesky cardyb", "iframely", "embedly", "googlebot", "google-read-aloud", "bingbot",
			"applebot", "yandexbot", "duckduckbot" };

	private AutomaticRequest() {
	}

	/** Tells it of the present request; outside a request there is none. */
	public static boolean isCurrent() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map((attributes) -> ((ServletRequestAttributes) attributes).getRequest())
			.filter(AutomaticRequest::is)
			.isPresent();
	}

	private static boolean is(HttpServletRequest request) {
		return HttpMethod.HEAD.matches(request.getMethod())
				|| (HttpMethod.GET.matches(request.getMethod()) && (isInAdvance(request) || isPreview(request)));
	}

	/** Browsers of today, and Safari and Firefox of old. */
	private static boolean isInAdvance(HttpServletRequest request) {
		return Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
			.map(request::getHeader)
			.anyMatch((purpose) -> purpose != null
					&& (purpose.contains("prefetch") || purpose.contains("prerender") || purpose.contains("preview")));
	}

	private static boolean isPreview(HttpServletRequest request) {
		String agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
			.orElse("")
			.toLowerCase(Locale.ROOT);
		return Stream.of(PREVIEWS).anyMatch(agent::contains);
	}

}
