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
 * Style sheets, scripts and pictures. Pages name them by their content
 * ({@code brauchichdas-<MD5>.css}), and such an address never changes what it means; a
 * plain one does with the next release.
 * <p>
 * The patterns are as narrow as the folders, since every link in a page is looked up here
 * first: with {@code /**} each address of a check would be searched for on the class
 * path.
 */
@Configuration(proxyBeanMethods = false)
class StaticResources implements WebMvcConfigurer {

	private static final List<String> FOLDERS = List.of("css", "js", "img");

	private static final String HASHED = "/{file:.+-[0-9a-f]{32}\\.[a-z0-9]+}";

	private static final int MOST_FOUND = 500;

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : FOLDERS) {
			String location = "classpath:/static/" + folder + "/";
			serve(registry.addResourceHandler("/" + folder + HASHED), location, FOR_GOOD);
			serve(registry.addResourceHandler("/" + folder + "/**"), location, FOR_AN_HOUR);
		}
		// Addresses in webjars carry a version.
		serve(registry.addResourceHandler("/webjars/**"), "classpath:/META-INF/resources/webjars/", FOR_GOOD);
	}

	/**
	 * Bounded, because one file has as many addresses as there are ways to escape its
	 * letters.
	 */
	static Cache found() {
		return new ConcurrentMapCache("files",
				Caffeine.newBuilder().maximumSize(MOST_FOUND).<Object, Object>build().asMap(), false);
	}

	private static void serve(ResourceHandlerRegistration files, String location, CacheControl howLong) {
		files.addResourceLocations(location).setCacheControl(howLong);
		files.resourceChain(true, found()).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
