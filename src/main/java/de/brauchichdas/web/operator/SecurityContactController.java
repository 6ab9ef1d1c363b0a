package de.brauchichdas.web.operator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import de.brauchichdas.web.PublicLinks;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;

/** Says whom to tell about a weakness, as RFC 9116 asks, if the operator has said so. */
@Controller
@EnableConfigurationProperties(OperatorProperties.class)
class SecurityContactController {

	private static final String PATH = "/.well-known/security.txt";

	/** Below the year that RFC 9116 recommends at most; nobody has to renew a date. */
	private static final int DAYS_VALID = 180;

	private final OperatorProperties operator;

	private final Clock clock;

	SecurityContactController(OperatorProperties operator, Clock clock) {
		this.operator = operator;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ResponseEntity<String> contact() {
		Instant expires = this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS_VALID, ChronoUnit.DAYS);
		return this.operator.securityContactUri()
			.map((contact) -> ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.body("Contact: %s\nExpires: %s\nPreferred-Languages: de, en\nCanonical: %s\n".formatted(contact,
						expires, PublicLinks.to(PATH))))
			.orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
	}

}
