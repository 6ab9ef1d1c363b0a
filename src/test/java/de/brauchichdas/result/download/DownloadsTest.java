package de.brauchichdas.result.download;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.brauchichdas.CheckWalker;
import de.brauchichdas.MockMvcTransport;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.advice.ActionPlan;
import de.brauchichdas.advice.Advice;
import de.brauchichdas.scoring.Scoring;
import de.brauchichdas.web.QrCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static de.brauchichdas.GermanWords.word;
import static de.brauchichdas.ReleasedCatalogue.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

/** What an owner takes along: dates, scores, own data, the link as a picture. */
@SpringBootTest
@AutoConfigureMockMvc
class DownloadsTest {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 25, 14, 5, 33);

	@Autowired
	private MockMvcTester mvc;

	private CheckWalker<MvcTestResult> owner;

	@BeforeEach
	void theBakeryIsDone() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.answerAll(WorkedExample.named("t01").ids());
		name("Bäckerei „Müller, Söhne; Töchter“");
		this.owner.complete();
	}

	@Test
	void theCalendarHasEveryStepPhaseAndTheReviewOnTheirDays() {
		ICalendar calendar = calendar();
		assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
		ActionPlan plan = Advice
			.of(CATALOGUE, Scoring.evaluate(CATALOGUE, WorkedExample.named("t01").answers(CATALOGUE)),
					LocalDate.now(BERLIN))
			.plan();
		List<String> expected = new ArrayList<>();
		plan.steps().forEach((step) -> expected.add(plan.phases().get(0).to() + " " + plan.phases().get(0).to()));
		plan.phases().forEach((phase) -> expected.add(phase.from() + " " + phase.to()));
		expected.add(plan.review() + " " + plan.review());
		assertThat(calendar.getEvents()).extracting(DownloadsTest::days).containsExactlyElementsOf(expected);
		assertThat(calendar.getEvents()).allSatisfy((event) -> {
			assertThat(event.getDateStart().getValue().hasTime()).isFalse();
			assertThat(event.getDescription().getValue()).contains("Bäckerei „Müller, Söhne; Töchter“");
		});
		assertThat(calendar.getEvents().get(0).getSummary().getValue())
			.isEqualTo(word("calendar.step", 1, plan.steps().get(0).title()));
	}

	@Test
	void everyBusinessGetsCalendarEntriesThatDoNotReplaceOneAnother() {
		WorkedExample.all().forEach((example) -> {
			this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
			this.owner.completeAll(example.ids());
			ICalendar calendar = calendar();
			assertThat(calendar.getEvents()).as(example.id())
				.extracting((event) -> event.getUid().getValue())
				.doesNotHaveDuplicates();
			String shown = calendar.getEvents()
				.stream()
				.map((event) -> event.getDescription().getValue())
				.collect(java.util.stream.Collectors.joining("\n"));
			Advice.of(CATALOGUE, Scoring.evaluate(CATALOGUE, example.answers(CATALOGUE)), LocalDate.now(BERLIN))
				.plan()
				.phases()
				.forEach((phase) -> assertThat(shown).as(example.id()).contains(phase.text()));
		});
	}

	@Test
	void oldProgramsSaveUnderAPlainName() {
		assertThat(DownloadFileName.attachment(Optional.of("Bäckerei Größe"), MOMENT, "pdf"))
			.isEqualTo("attachment; filename=\"brauche-ich-das-Baeckerei-Groesse-2026-11-25-140533.pdf\"; "
					+ "filename*=UTF-8''brauche-ich-das-B%C3%A4ckerei-Gr%C3%B6%C3%9Fe-2026-11-25-140533.pdf");
	}

	@Test
	void ownDataHasEverythingThatIsStoredButNotTheKey() {
		this.owner.answer("gespraech", List.of("nichts"));
		this.owner.complete();
		this.mvc.post().uri(this.owner.path("was-waere-wenn")).param("zeit", "ab2").exchange();
		String json = MockMvcTransport.content(get("daten.json"));
		JsonNode data = JsonMapper.shared().readTree(json);
		assertThat(data.propertyNames()).containsExactlyInAnyOrder("id", "repeats", "business", "catalogue", "created",
				"changed", "lastAccess", "review", "answers", "draft", "result", "earlier");
		assertThat(data.path("business").stringValue()).startsWith("Bäckerei");
		assertThat(data.path("answers").size()).isEqualTo(19);
		assertThat(data.path("answers").valueStream().filter((answer) -> !answer.path("counts").booleanValue()))
			.extracting((answer) -> answer.path("question").stringValue())
			.containsExactly("ton", "orte");
		assertThat(data.path("result").path("need").intValue()).isEqualTo(32);
		assertThat(data.path("earlier").get(0).path("answers").path("zeit").get(0).stringValue()).isEqualTo("bis2");
		assertThat(json).doesNotContain(this.owner.token(), "tokenHash");
	}

	@Test
	void ownDataIsThereBeforeCompletionDatesAndScoresAreNot() {
		this.owner = new CheckWalker<>(new MockMvcTransport(this.mvc));
		this.owner.start(this.owner.startKey(), "k2-9");
		JsonNode data = JsonMapper.shared().readTree(MockMvcTransport.content(get("daten.json")));
		assertThat(data.path("result").isNull()).isTrue();
		assertThat(get("termine.ics")).hasStatus(409);
		assertThat(get("daten.csv")).hasStatus(409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "termine.ics", "daten.csv", "daten.json" })
	void everyDownloadIsNamedAfterTheBusinessAndKeptNowhere(String path) {
		MvcTestResult file = get(path);
		assertThat(file).hasStatusOk();
		assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment")
			.contains("M%C3%BCller-S%C3%B6hne-T%C3%B6chter-" + LocalDate.now(BERLIN));
		assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(file.getResponse().getHeaders("Set-Cookie")).isEmpty();
		assertThat(this.owner.get("/check/aaaaaaaaaaaaaaaaaaaaaaaaaa/" + path)).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "Bäckerei Müller | brauche-ich-das-Bäckerei-Müller-2026-11-25-140533.pdf",
					"../../etc/passwd | brauche-ich-das-etc-passwd-2026-11-25-140533.pdf",
					"CON | brauche-ich-das-CON-2026-11-25-140533.pdf",
					"a\"b<c>d:e*f?g. | brauche-ich-das-a-b-c-d-e-f-g-2026-11-25-140533.pdf",
					"Café Ελένη | brauche-ich-das-Café-Ελένη-2026-11-25-140533.pdf",
					"ร้านเบเกอรี่ | brauche-ich-das-ร้านเบเกอรี่-2026-11-25-140533.pdf",
					"हिन्दी बेकरी | brauche-ich-das-हिन्दी-बेकरी-2026-11-25-140533.pdf",
					"面包店 | brauche-ich-das-面包店-2026-11-25-140533.pdf",
					"مخبز الأمل | brauche-ich-das-2026-11-25-140533.pdf",
					"מאפייה | brauche-ich-das-2026-11-25-140533.pdf", "🥐 | brauche-ich-das-2026-11-25-140533.pdf",
					"` `| brauche-ich-das-2026-11-25-140533.pdf" })
	void aFileNameIsSafeForEverySystem(String business, String name) {
		assertThat(DownloadFileName.of(Optional.of(business), MOMENT, "pdf")).isEqualTo(name);
	}

	@Test
	void aFileNameIsShortAndTurnsNoDirection() {
		assertThat(DownloadFileName.of(Optional.of("W".repeat(120)), MOMENT, "pdf")).hasSizeLessThan(90);
		assertThat(DownloadFileName.of(Optional.of("Müller\u202efdp.exe"), MOMENT, "pdf"))
			.isEqualTo("brauche-ich-das-Müller-fdp-exe-2026-11-25-140533.pdf");
		assertThat(DownloadFileName.attachment(Optional.of("x\r\nSet-Cookie: a"), MOMENT, "pdf")).doesNotContain("\r",
				"\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Łódź", "Пекарня", "面包店", "ร้าน", "Bäckerei Ελένη" })
	void anOldProgramSeesAWholeNameOrNone(String business) {
		assertThat(DownloadFileName.attachment(Optional.of(business), MOMENT, "pdf"))
			.startsWith("attachment; filename=\"brauche-ich-das-2026-11-25-140533.pdf\"; filename*=");
	}

	@Test
	void aLongNameIsNotCutWithinALetter() {
		String name = DownloadFileName.of(Optional.of("a".repeat(49) + "क्षि".repeat(9)), MOMENT, "pdf");
		assertThat(name).isEqualTo("brauche-ich-das-" + "a".repeat(49) + "-2026-11-25-140533.pdf");
	}

	@Test
	void theCodeOnTheCheckPageIsTheLink() throws Exception {
		String link = "http://localhost/check/" + this.owner.token();
		QrCode code = QrCode.of(link);
		assertThat(this.owner.html(this.owner.path("pruefen"))).contains(code.path());
		assertThat(decoded(code)).isEqualTo(link);
	}

	/** Draws the path, eight pixels a module, and reads it. */
	private static String decoded(QrCode code) throws Exception {
		int scale = 8;
		int side = code.side() * scale;
		int[] pixels = new int[side * side];
		java.util.Arrays.fill(pixels, 0xFFFFFF);
		var run = java.util.regex.Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(code.path());
		while (run.find()) {
			int x = Integer.parseInt(run.group(1)) * scale;
			int y = Integer.parseInt(run.group(2)) * scale;
			for (int row = y; row < y + scale; row++) {
				java.util.Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(run.group(3)) * scale,
						0);
			}
		}
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
			.getText();
	}

	private static String days(VEvent event) {
		return day(event.getDateStart().getValue()) + " " + day(event.getDateEnd().getValue()).minusDays(1);
	}

	private static LocalDate day(Date date) {
		return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
	}

	private ICalendar calendar() {
		return Biweekly.parse(MockMvcTransport.content(get("termine.ics"))).first();
	}

	private MvcTestResult get(String path) {
		return this.owner.get(this.owner.path(path));
	}

	private void name(String name) {
		this.owner.post(this.owner.path("betrieb"), "betrieb", List.of(name));
	}

}
