package de.brauchichdas.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A day that never ends, and pages that are broken. */
@TestConfiguration(proxyBeanMethods = false)
class PageStateConfiguration {

	@Bean
	@Primary
	Clock fixedClock() {
		return Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneId.of("Europe/Berlin"));
	}

	@Controller
	static class BrokenPages {

		@GetMapping("/probe/{status}")
		String broken(@PathVariable int status) {
			throw new ResponseStatusException(HttpStatus.valueOf(status));
		}

	}

}
