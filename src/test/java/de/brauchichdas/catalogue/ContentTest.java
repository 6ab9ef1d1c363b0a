package de.brauchichdas.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.catalogue.content.LegalLine;
import de.brauchichdas.catalogue.content.SourceStatement;
import de.brauchichdas.catalogue.decision.Rule;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Facts;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static de.brauchichdas.ReleasedCatalogue.option;
import static de.brauchichdas.ReleasedCatalogue.question;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests that the released content is complete and keeps its tone. */
class ContentTest {

	private static final Pattern FORBIDDEN = Pattern.compile(
			"verpass|\\bein Muss\\b|\\bkein Muss\\b|Wettbewerber|Hoppla|!|fünf- bis siebenmal|98 %",
			Pattern.CASE_INSENSITIVE);

	/** Somebody else in the business, or a difference of opinion there. */
	private static final Pattern TEAM = Pattern.compile(
			"Team|Beschäftigte|Mitarbeite|Kolleg|Ihre Leute|mehrere Menschen|(?i:jemand|mehrere|person) von uns|oder Person|uneins");

	private final Catalogue catalogue = ReleasedCatalogue.CATALOGUE;

	@Test
	void everyStatementThatIsMoreThanToneIsCited() {
		Set<String> cited = this.catalogue.citations()
			.stream()
			.flatMap((citation) -> citation.evidence().stream())
			.collect(Collectors.toSet());
		assertThat(this.catalogue.statements()).hasSize(84)
			.filteredOn((statement) -> !statement.toneOnly())
			.extracting(SourceStatement::id)
			.filteredOn((id) -> !cited.contains(id))
			.as("statements that no entry cites")
			.isEmpty();
	}

	@Test
	void onlyAHandfulOfStatementsServeTheToneAlone() {
		assertThat(this.catalogue.statements()).filteredOn(SourceStatement::toneOnly)
			.extracting(SourceStatement::id)
			.containsExactly("S-01", "S-19", "S-31", "S-33", "S-48", "S-68");
	}

	@ParameterizedTest
	@ValueSource(strings = { "catalogue", "questions", "rules", "recommendations", "channels", "notices", "legal",
			"measures" })
	void noTextPushesExclaimsOrUsesANumberWithoutProof(String file) throws IOException {
		assertThat(lines(file)).isNotEmpty().filteredOn((line) -> FORBIDDEN.matcher(line).find()).isEmpty();
	}

	@Test
	void thereAreNineteenQuestionsOfWhichFourDependOnOthers() {
		assertThat(this.catalogue.questions()).hasSize(19);
		assertThat(this.catalogue.questions()).filteredOn((question) -> question.askedWhen() != null)
			.extracting(Question::id)
			.containsExactly("kundenalter", "ton", "orte", "teamstimmen");
	}

	@Test
	void everyOptionHasAHalfSentenceThatFitsAfterIt() {
		for (Question question : this.catalogue.questions()) {
			assertThat(question.options())
				.allSatisfy((option) -> assertThat(option.because()).as(question.id() + "/" + option.id())
					.startsWith("weil ")
					.doesNotEndWith("."));
		}
	}

	@Test
	void theRulesStandInTheOrderOfTheModel() {
		assertThat(this.catalogue.rules().all()).extracting(Rule::id)
			.containsExactly("erst-nach-innen", "chance", "verkauf-ohne-gespraech", "nichts-fehlt",
					"kanal-braucht-zeit-gesicht-stoff", "kanal-braucht-dialogwillen", "erst-antworten",
					"ausbau-braucht-mehr", "mindestens-visitenkarte", "man-spricht", "was-laeuft-bleibt",
					"erst-nachsehen");
	}

	@Test
	void thereIsALegalLineForEveryDutyWithTheTimeItWasRead() {
		assertThat(this.catalogue.legal()).extracting(LegalLine::id)
			.containsExactly("P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7", "P-8", "P-9", "P-10", "P-11", "P-12");
		assertThat(this.catalogue.legal()).allSatisfy((line) -> assertThat(line.asOf()).containsPattern("20\\d\\d"));
	}

	@Test
	void thereAreMeasuresForEveryGoal() {
		Question goal = this.catalogue.question("ziel").orElseThrow();
		for (Option option : goal.options()) {
			Facts facts = Journey.of(this.catalogue.noAnswers().with(goal, option.bit())).facts();
			assertThat(this.catalogue.successSigns()).filteredOn((measure) -> measure.when().holds(facts))
				.as(option.id())
				.hasSize(1)
				.allSatisfy((measure) -> assertThat(measure.lines()).hasSizeBetween(1, 3));
		}
	}

	/** What somebody who works alone reads, whatever else is answered. */
	@Test
	void whoWorksAloneIsNotAskedAboutATeam() {
		Random random = new Random(14);
		Question size = question("groesse");
		for (int i = 0; i < 2000; i++) {
			Answers alone = ReleasedCatalogue.randomAnswers(random).with(size, size.option("solo").orElseThrow().bit());
			for (Question question : Journey.of(alone).asked()) {
				assertThat(Stream.concat(Stream.of(question.text(), String.valueOf(question.help())),
						question.options()
							.stream()
							.filter((option) -> !question.equals(size) && !option.id().equals("personal"))
							.flatMap((option) -> Stream.of(option.text(), option.because()))))
					.as(question.id())
					.noneMatch((text) -> TEAM.matcher(text).find());
			}
		}
	}

	private static List<String> lines(String file) throws IOException {
		String text = new ClassPathResource("catalogue/2026-11/" + file + ".yml").getContentAsString(UTF_8);
		return text.lines().filter((line) -> !line.strip().startsWith("#")).toList();
	}

}
