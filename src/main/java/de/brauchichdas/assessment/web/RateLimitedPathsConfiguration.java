package de.brauchichdas.assessment.web;

import java.util.regex.Pattern;

import de.brauchichdas.assessment.link.CheckPaths;
import de.brauchichdas.assessment.link.ReadingPaths;
import de.brauchichdas.web.RateLimitedPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which paths of a check have a limit of their own. */
@Configuration(proxyBeanMethods = false)
class RateLimitedPathsConfiguration {

	@Bean
	RateLimitedPaths rateLimitedPaths() {
		String link = CheckPaths.of(".+").start() + "|" + new ReadingPaths(".+").result();
		String file = CheckPaths.of("[^/]+").reportFile() + "|" + new ReadingPaths("[^/]+").reportFile();
		return new RateLimitedPaths(Pattern.compile(CheckPaths.FIRST_QUESTION + "(?:/neu/.+)?"),
				Pattern.compile(link + "|" + ContinueController.PATH), Pattern.compile(file.replace(".pdf", "\\.pdf")));
	}

}
