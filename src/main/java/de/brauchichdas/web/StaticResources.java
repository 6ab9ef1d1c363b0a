package de.brauchichdas.web;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, scripts and pictures. Pages link them with a hash of their content
 * ({@code brauchichdas-<MD5>.css}), so browsers may keep them for a year; files without
 * hash are kept for an hour.
 * <p>
 * The URL patterns cover only the folders with files. With {@code /**} every link in a
 * page would be searched for on the class path.
 */
@Configuration(proxyBeanMethods = false)
class StaticResources implements WebMvcConfigurer {

	private static final List<String> FOLDERS = List.of("css", "js", "img");

	private static final String WEBJARS = "webjars";

	/** What browsers ask for at this address, whatever a page says. */
	private static final String ICON = "/favicon.ico";

	private static final String HASHED = "/{file:.+-[0-9a-f]{32}\\.[a-z0-9]+}";

	private static final int MAX_CACHED = 500;

	private static final CacheControl ONE_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl ONE_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : FOLDERS) {
			String location = "classpath:/static/" + folder + "/";
			serve(registry.addResourceHandler("/" + folder + HASHED), location, ONE_YEAR);
			serve(registry.addResourceHandler("/" + folder + "/**"), location, ONE_HOUR);
		}
		// Paths in webjars contain a version.
		serve(registry.addResourceHandler("/" + WEBJARS + "/**"), "classpath:/META-INF/resources/webjars/", ONE_YEAR);
		serve(registry.addResourceHandler(ICON), "classpath:/static/", ONE_HOUR);
	}

	/** Tells whether a path is that of a file, not of a page. */
	static boolean isFile(String path) {
		String folder = path.replaceFirst("^/([^/]*)/.*$", "$1");
		return FOLDERS.contains(folder) || folder.equals(WEBJARS) || path.equals(ICON);
	}

	/**
	 * Returns a bounded cache, because one file has many addresses: its letters can be
	 * escaped in many ways.
	 */
	static Cache fileCache() {
		return new ConcurrentMapCache("files",
				Caffeine.newBuilder().maximumSize(MAX_CACHED).<Object, Object>build().asMap(), false);
	}

	private static void serve(ResourceHandlerRegistration files, String location, CacheControl cacheControl) {
		files.addResourceLocations(location).setCacheControl(cacheControl);
		files.resourceChain(true, fileCache())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
