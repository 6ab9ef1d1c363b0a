package de.brauchichdas.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.StringUtils;

/**
 * Settings about the address of this instance and about frames. Their values end up in
 * headers and links, so an invalid value stops the start.
 *
 * @param baseUrl scheme, host and port of every full link; if absent, those of the
 * request. A path is that under which a proxy shows the application, if the proxy takes
 * it away before it passes a request on.
 * @param frameAncestors who may show the pages in a frame: {@code none}, {@code self} or
 * origins, separated by spaces or commas
 * @param hstsSubdomains whether browsers shall ask all subdomains over TLS, too
 */
@ConfigurationProperties("brauchichdas")
record SiteProperties(@Nullable String baseUrl, @DefaultValue(NONE) String frameAncestors,
		@DefaultValue("false") boolean hstsSubdomains) {

	private static final String NONE = "none";

	private static final String SELF = "self";

	private static final String HOST = "[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?";

	private static final Pattern BASE = Pattern
		.compile("https?://" + HOST + "(?::[0-9]{1,5})?(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");

	private static final Pattern ORIGIN = Pattern.compile("https://(?:\\*\\.)?" + HOST + "(?::[0-9]{1,5})?");

	/**
	 * @throws InvalidConfigurationPropertyValueException if a value is invalid, with a
	 * message for the operator
	 */
	SiteProperties {
		if (StringUtils.hasText(baseUrl)
				&& (!BASE.matcher(baseUrl).matches() || URI.create(baseUrl).getHost() == null)) {
			throw invalid("base-url");
		}
		boolean valid = frameAncestors.chars().noneMatch(Character::isISOControl) && !sources(frameAncestors).isEmpty()
				&& sources(frameAncestors).stream().allMatch((source) -> isKeyword(source) || isOrigin(source));
		if (!valid || (sources(frameAncestors).contains(NONE) && sources(frameAncestors).size() > 1)) {
			throw invalid("frame-ancestors");
		}
	}

	private static boolean isKeyword(String source) {
		return source.equals(NONE) || source.equals(SELF);
	}

	private static boolean isOrigin(String source) {
		return ORIGIN.matcher(source).matches();
	}

	/**
	 * Returns the single values of the setting; quotes around keywords are optional.
	 */
	private static List<String> sources(String setting) {
		return Arrays.stream(setting.split("[ ,]+"))
			.map((source) -> source.replaceFirst("^'(none|self)'$", "$1"))
			.filter((source) -> !source.isEmpty())
			.toList();
	}

	private static RuntimeException invalid(String setting) {
		return new InvalidConfigurationPropertyValueException("brauchichdas." + setting, null, setting);
	}

	/**
	 * Returns the value of the {@code frame-ancestors} directive of the content security
	 * policy.
	 */
	String framePolicy() {
		return sources(this.frameAncestors).stream()
			.map((source) -> isKeyword(source) ? "'" + source + "'" : source)
			.collect(Collectors.joining(" "));
	}

	boolean framedByNobody() {
		return framePolicy().equals("'none'");
	}

	boolean framedBySelf() {
		return framePolicy().equals("'self'");
	}

	Optional<BaseUrl> base() {
		return Optional.ofNullable(this.baseUrl).filter(StringUtils::hasText).map(URI::create).map(BaseUrl::of);
	}

	/** The parts of the base URL. */
	record BaseUrl(String scheme, String host, int port, String path) {

		private static BaseUrl of(URI url) {
			return new BaseUrl(url.getScheme(), url.getHost(),
					(url.getPort() > 0) ? url.getPort() : defaultPort(url.getScheme()),
					url.getPath().replaceFirst("/$", ""));
		}

		private static int defaultPort(String scheme) {
			return scheme.equals("https") ? 443 : 80;
		}

		/** Returns scheme, host and port. */
		String origin() {
			boolean isDefault = this.port == defaultPort(this.scheme);
			return this.scheme + "://" + this.host + (isDefault ? "" : ":" + this.port);
		}

	}

}
