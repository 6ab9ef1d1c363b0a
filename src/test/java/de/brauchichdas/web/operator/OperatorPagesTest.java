package de.brauchichdas.web.operator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.brauchichdas.MockMvcTransport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import static de.brauchichdas.GermanWords.plain;
import static de.brauchichdas.GermanWords.word;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that imprint and privacy page show what the operator has set, and nothing else.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OperatorPagesTest {

	private static final Map<String, String> COMPLETE = Map.of("name", "Kammer für Müßiggang & Söhne", "street",
			"Große Straße 1\nHintereingang", "city", "87435 Kempten", "country", "Deutschland", "email",
			"post@kammer.example", "host", "Rechenzentrum Süd\nWien", "privacy-authority", "Behörde für Äpfel",
			"backup-days", "14", "vat-id", "DE123456789");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ViewResolver thymeleafViewResolver;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/check/neu/aaaaaaaaaaaaaaaaaaaaaaaaaa", "/weiter", "/impressum", "/datenschutz",
			"/quellen", "/beratung" })
	void everyPageLeadsToBoth(String page) {
		Document shown = Jsoup.parse(MockMvcTransport.content(this.mvc.get().uri(page).exchange()));
		assertThat(shown.select("footer a[href=/impressum]")).hasSize(1);
		assertThat(shown.select("footer a[href=/datenschutz]")).hasSize(1);
	}

	@Test
	void theStartPageLeadsToPrivacyAndSaysHowLongChecksAreKept() {
		Document start = Jsoup.parse(MockMvcTransport.content(this.mvc.get().uri("/").exchange()));
		assertThat(start.select("main a[href=/datenschutz]")).hasSize(1);
		assertThat(start.select("main").text()).contains(word("start.data.retention", 180, 60));
	}

	@Test
	void whatTheOperatorHasNotFilledInIsNamedAndNotInvented() {
		String imprint = main(page(Map.of(), "/impressum"));
		assertThat(imprint).contains(word("imprint.missing"), word("operator.name"), word("operator.street"),
				word("operator.city"), word("operator.email"));
		assertThat(page(Map.of(), "/impressum").select("dl")).isEmpty();
		assertThat(main(page(Map.of(), "/datenschutz"))).contains(word("privacy.controller.missing"),
				word("privacy.recipients.host.missing"), word("privacy.duration.backups.missing"),
				word("privacy.complaint.missing"));
	}

	@Test
	void anEmptyValueCountsAsLeftOut() {
		assertThat(main(page(Map.of("name", " ", "street", "", "email", ""), "/impressum")))
			.contains(word("imprint.missing"), word("operator.name"), word("operator.street"));
	}

	@Test
	void theImprintSaysAllThatIsFilledIn() {
		Document imprint = page(COMPLETE, "/impressum");
		assertThat(main(imprint)).doesNotContain(word("imprint.missing"));
		assertThat(imprint.select("dt").eachText()).containsExactly(word("operator.name"), word("operator.address"),
				word("operator.email"), word("operator.vat-id"));
		assertThat(plain(imprint.select("dd p.as-typed").get(1).wholeText()))
			.isEqualTo("Große Straße 1\nHintereingang\n87435 Kempten\nDeutschland");
		assertThat(imprint.select("dd a").attr("href")).isEqualTo("mailto:post@kammer.example");
	}

	@Test
	void privacySaysAllThatIsFilledIn() {
		Document privacy = page(COMPLETE, "/datenschutz");
		assertThat(main(privacy))
			.doesNotContain(word("privacy.controller.missing"), word("privacy.recipients.host.missing"),
					word("privacy.duration.backups.missing"), word("privacy.complaint.missing"))
			.contains("Kammer für Müßiggang & Söhne", "Rechenzentrum Süd", "Behörde für Äpfel",
					word("privacy.duration.backups", 14), word("privacy.duration.period", 180, 60));
		assertThat(privacy.select("h2").eachText()).doesNotContain(word("privacy.addition"));
		assertThat(main(page(with("privacy-note", "Der Proxy schreibt gekürzte Adressen."), "/datenschutz")))
			.contains(word("privacy.addition"), "Der Proxy schreibt gekürzte Adressen.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/impressum", "/datenschutz" })
	void whatIsFilledInIsTextAndMayBeLong(String path) {
		String name = "<script>alert('ä')</script> " + "Handwerkskammer".repeat(40);
		Document page = page(with("name", name), path);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("dd").first().text()).isEqualTo(name);
	}

	@Test
	void theStartWarnsAndNamesEachMissingSetting() {
		assertThat(warning(Map.of("name", "Kammer", "email", "post@kammer.example")))
			.hasValueSatisfying((warning) -> assertThat(warning)
				.contains("brauchichdas.operator.street", "brauchichdas.operator.city", "brauchichdas.operator.host",
						"brauchichdas.operator.privacy-authority", "brauchichdas.operator.backup-days")
				.doesNotContain("operator.name", "operator.email"));
	}

	@Test
	void whenNothingIsMissingTheStartIsSilent() {
		assertThat(warning(COMPLETE)).isEmpty();
	}

	@Test
	void inDevelopmentNobodyIsWarned() {
		assertThat(new OperatorDetailsWarning(operator(Map.of()), this.messages,
				new MockEnvironment().withProperty("brauchichdas.style-guide", "true"))
			.warning()).isEmpty();
	}

	private Optional<String> warning(Map<String, String> settings) {
		return new OperatorDetailsWarning(operator(settings), this.messages, new MockEnvironment()).warning();
	}

	private static Map<String, String> with(String setting, String value) {
		Map<String, String> settings = new HashMap<>(COMPLETE);
		settings.put(setting, value);
		return settings;
	}

	/** The page of an instance with these settings, made by the real templates. */
	private Document page(Map<String, String> settings, String path) {
		MockMvcTester instance = MockMvcTester.of(List.of(new InformationPagesController(operator(settings))),
				(builder) -> builder.setViewResolvers(this.thymeleafViewResolver::resolveViewName)
					.setLocaleResolver(new FixedLocaleResolver(Locale.GERMAN))
					.build());
		return Jsoup.parse(MockMvcTransport.content(instance.get().uri(path).exchange()));
	}

	private static OperatorProperties operator(Map<String, String> settings) {
		Map<String, String> all = new HashMap<>();
		settings.forEach((setting, value) -> all.put("brauchichdas.operator." + setting, value));
		return new Binder(new MapConfigurationPropertySource(all)).bindOrCreate("brauchichdas.operator",
				OperatorProperties.class);
	}

	private static String main(Document page) {
		return page.select("main").text();
	}

}
