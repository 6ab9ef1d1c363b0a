package de.brauchichdas.web.operator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this instance and how to reach them; imprint and privacy page show it. All
 * values are optional and may have several lines; a blank value counts as absent.
 *
 * @param city with postal code
 * @param representative who may act for a company or public body
 * @param register name and number of an entry in a public register
 * @param supervision the authority that supervises the operator's trade
 * @param profession title, chamber and rules of a regulated profession
 * @param purpose purpose of the business, which Austria requires
 * @param editor who is responsible for the content
 * @param dataProtectionOfficer name and contact
 * @param privacyAuthority the authority that hears complaints about this operator
 * @param host who runs the machines for the operator
 * @param backupDays how many days copies of the database are kept
 * @param securityContact whom to tell about a weakness: an e-mail address or the address
 * of a page
 * @param privacyNote what the operator adds, for example about logs of own servers
 */
@Validated
@ConfigurationProperties("brauchichdas.operator")
record OperatorProperties(@Nullable String name, @Nullable String representative, @Nullable String street,
		@Nullable String city, @Nullable String country, @Nullable @Email String email, @Nullable String phone,
		@Nullable String register, @Nullable String vatId, @Nullable String supervision, @Nullable String profession,
		@Nullable String purpose, @Nullable String editor, @Nullable String dataProtectionOfficer,
		@Nullable String privacyAuthority, @Nullable String host, @Nullable @Positive Integer backupDays,
		@Nullable String privacyNote,
		@Nullable @Pattern(regexp = "\\s*|https://[!-~]+|[!-~&&[^@:]]+@[!-~&&[^@:]]+") String securityContact) {

	/** Returns the contact as RFC 9116 wants it; empty if there is none. */
	Optional<String> securityContactUri() {
		return Optional.ofNullable(textOrNull(this.securityContact))
			.map((contact) -> contact.startsWith("https://") ? contact : "mailto:" + contact);
	}

	/** Tells whether an e-mail address or a telephone number is given. */
	public boolean reachable() {
		return textOrNull(this.email) != null || textOrNull(this.phone) != null;
	}

	/**
	 * Returns the details of the imprint by the name of the setting, in the order of the
	 * page.
	 */
	public Map<String, String> imprint() {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("name", this.name);
		all.put("representative", this.representative);
		all.put("address", joinLines(this.street, this.city, this.country));
		all.put("email", this.email);
		all.put("phone", this.phone);
		all.put("register", this.register);
		all.put("vat-id", this.vatId);
		all.put("supervision", this.supervision);
		all.put("profession", this.profession);
		all.put("purpose", this.purpose);
		all.put("editor", this.editor);
		return withoutBlanks(all);
	}

	/**
	 * Returns the details of the controller for the privacy page, by the name of the
	 * setting.
	 */
	public Map<String, String> controller() {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("name", this.name);
		all.put("address", joinLines(this.street, this.city, this.country));
		all.put("email", this.email);
		all.put("phone", this.phone);
		all.put("data-protection-officer", this.dataProtectionOfficer);
		return withoutBlanks(all);
	}

	/** Returns the absent settings without which no imprint is complete. */
	public List<String> missingInImprint() {
		Map<String, @Nullable String> needed = new LinkedHashMap<>();
		needed.put("name", this.name);
		needed.put("street", this.street);
		needed.put("city", this.city);
		needed.put("email", this.email);
		return missing(needed);
	}

	/** Returns the absent settings without which the privacy page is incomplete. */
	List<String> missingForPrivacy() {
		Map<String, @Nullable String> needed = new LinkedHashMap<>();
		needed.put("privacy-authority", this.privacyAuthority);
		needed.put("host", this.host);
		needed.put("backup-days", (this.backupDays != null) ? this.backupDays.toString() : null);
		return missing(needed);
	}

	private static List<String> missing(Map<String, @Nullable String> needed) {
		return needed.entrySet()
			.stream()
			.filter((setting) -> textOrNull(setting.getValue()) == null)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Map<String, String> withoutBlanks(Map<String, @Nullable String> all) {
		Map<String, String> present = new LinkedHashMap<>();
		all.forEach((setting, value) -> {
			String text = textOrNull(value);
			if (text != null) {
				present.put(setting, text);
			}
		});
		return present;
	}

	private static String joinLines(@Nullable String... lines) {
		return Arrays.stream(lines)
			.map(OperatorProperties::textOrNull)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
	}

	private static @Nullable String textOrNull(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
