package de.brauchichdas.web;

import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this instance and how to reach them; everything may be left out.
 *
 * @param city with its postal code
 */
@Validated
@ConfigurationProperties("brauchichdas.operator")
record Operator(@Nullable String name, @Nullable String street, @Nullable String city, @Nullable @Email String email,
		@Nullable String phone) {

	/** Whether there is any way to write or call. */
	public boolean reachable() {
		return (this.email != null && !this.email.isBlank()) || (this.phone != null && !this.phone.isBlank());
	}

}
