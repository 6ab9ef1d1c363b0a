package de.brauchichdas.assessment.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.brauchichdas.assessment.link.KeyInText;
import de.brauchichdas.web.PathInApplication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from an address that was damaged on its way to the page that it means: with a
 * full stop, a bracket, a slash or an invisible space after it, in capitals, or in the
 * middle of other text. It comes before the firewall, which would refuse some of them.
 */
class LinkRepairFilter extends OncePerRequestFilter {

	/** What every address of ours looks like; nothing else costs more than this. */
	private static final Pattern UNDAMAGED = Pattern.compile("/|(?:/[a-z0-9_-]++(?:[.][a-z0-9_-]++)*+)++");

	/**
	 * Characters of a path. No page of ours has as many, and patterns of libraries that
	 * look at paths later take longer than their length.
	 */
	private static final int LONGEST = 2000;

	private static final Pattern EDGES = Pattern.compile("^[^a-z0-9]+|(?<![^a-z0-9])[^a-z0-9]+$");

	/** Parameters that a header may hold. Others are left out: no page needs them. */
	private static final Pattern QUERY = Pattern.compile("[!-~&&[^\"<>\\\\^`{|}]]*");

	private final Supplier<List<String>> pages;

	/**
	 * @param pages paths of all pages that need no key
	 */
	LinkRepairFilter(Supplier<List<String>> pages) {
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = PathInApplication.of(request);
		if (path.length() > LONGEST) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		Optional<String> meant = UNDAMAGED.matcher(path).matches() ? Optional.empty()
				: meant(path, request.getQueryString());
		if (meant.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		boolean reads = List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()).contains(request.getMethod());
		// A form that was sent to such an address is sent again as it is.
		response.setStatus((reads ? HttpStatus.SEE_OTHER : HttpStatus.TEMPORARY_REDIRECT).value());
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + meant.get());
	}

	private Optional<String> meant(String path, @Nullable String query) {
		String tidy = tidy(path);
		List<String> found = KeyInText.of(path).keys().stream().map(KeyInText.Key::path).toList();
		if (UNDAMAGED.matcher(tidy).matches() && (this.pages.get().contains(tidy)
				|| found.stream().anyMatch((page) -> (tidy + "/").startsWith(page + "/")))) {
			return Optional.of(tidy + ((query != null && QUERY.matcher(query).matches()) ? "?" + query : ""));
		}
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** The path without what no path of ours begins or ends with. */
	private static String tidy(String path) {
		return "/" + Arrays.stream(KeyInText.plain(path).split("[?#]", 2)[0].split("[/\\\\]"))
			.map((segment) -> EDGES.matcher(segment).replaceAll(""))
			.filter((segment) -> !segment.isEmpty())
			.collect(Collectors.joining("/"));
	}

}
