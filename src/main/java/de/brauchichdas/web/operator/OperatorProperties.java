package de.brauchichdas.web.operator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this instance and how to reach them; everything may be left out, and an empty
 * value counts as left out. Values may have several lines.
 *
 * @param city with its postal code
 * @param representative who may act for a company or body
 * @param register name and number of an entry in a public register
 * @param supervision the authority that supervises the operator's trade
 * @param profession title, chamber and rules of a regulated profession
 * @param purpose of the business, for Austria
 * @param editor who answers for the content
 * @param dataProtectionOfficer and how to reach them
 * @param privacyAuthority that hears complaints about this operator
 * @param host who runs the machines for the operator
 * @param backupDays how long copies of the database are kept
 * @param privacyNote what the operator has to add, for example about logs of own servers
 */
@Validated
@ConfigurationProperties("brauchichdas.operator")
record OperatorProperties(@Nullable String name, @Nullable String representative, @Nullable String street,
		@Nullable String city, @Nullable String country, @Nullable @Email String email, @Nullable String phone,
		@Nullable String register, @Nullable String vatId, @Nullable String supervision, @Nullable String profession,
		@Nullable String purpose, @Nullable String editor, @Nullable String dataProtectionOfficer,
		@Nullable String privacyAuthority, @Nullable String host, @Nullable @Positive Integer backupDays,
		@Nullable String privacyNote) {

	/** Whether there is any way to write or call. */
	public boolean reachable() {
		return given(this.email) != null || given(this.phone) != null;
	}

	/** What the imprint says, by the name of the setting, in the order of the page. */
	public Map<String, String> imprint() {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("name", this.name);
		all.put("representative", this.representative);
		all.put("address", lines(this.street, this.city, this.country));
		all.put("email", this.email);
		all.put("phone", this.phone);
		all.put("register", this.register);
		all.put("vat-id", this.vatId);
		all.put("supervision", this.supervision);
		all.put("profession", this.profession);
		all.put("purpose", this.purpose);
		all.put("editor", this.editor);
		return given(all);
	}

	/** What the page about privacy says of the operator, likewise. */
	public Map<String, String> controller() {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("name", this.name);
		all.put("address", lines(this.street, this.city, this.country));
		all.put("email", this.email);
		all.put("phone", this.phone);
		all.put("data-protection-officer", this.dataProtectionOfficer);
		return given(all);
	}

	/** Settings without which the imprint is not complete anywhere. */
	public List<String> missingInImprint() {
		Map<String, @Nullable String> needed = new LinkedHashMap<>();
		needed.put("name", this.name);
		needed.put("street", this.street);
		needed.put("city", this.city);
		needed.put("email", this.email);
		return missing(needed);
	}

	/** Settings without which the page about privacy leaves something open. */
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
			.filter((setting) -> given(setting.getValue()) == null)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Map<String, String> given(Map<String, @Nullable String> all) {
		Map<String, String> given = new LinkedHashMap<>();
		all.forEach((setting, value) -> {
			String text = given(value);
			if (text != null) {
				given.put(setting, text);
			}
		});
		return given;
	}

	private static String lines(@Nullable String... lines) {
		return Arrays.stream(lines)
			.map(OperatorProperties::given)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
	}

	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
