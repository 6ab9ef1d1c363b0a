package de.brauchichdas.api;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.brauchichdas.ReleasedCatalogue;
import de.brauchichdas.WorkedExample;
import de.brauchichdas.result.EnumIds;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Option;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.scoring.exact.DecisionSpace;
import de.brauchichdas.scoring.turning.TurningPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The JSON evaluation: the same results as the pages, every fault named, no trace left.
 */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationApiTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final WorkedExample BAKERY = WorkedExample.named("t01");

	private static final DecisionSpace SPACE = DecisionSpace.of(ReleasedCatalogue.CATALOGUE);

	private final Map<String, Schema> schemas = new HashMap<>();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	static Stream<WorkedExample> examples() {
		return WorkedExample.all();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyWorkedExampleIsEvaluatedAsExpected(WorkedExample example) {
		JsonNode result = body(post(request(example.ids())), 200);
		assertThat(result.path("catalogue").stringValue()).isEqualTo("2026-11");
		assertThat(result.path("verdict").stringValue()).isEqualTo(example.verdict());
		assertThat(result.path("need").intValue()).isEqualTo(example.need());
		assertThat(result.path("readiness").intValue()).isEqualTo(example.readiness());
		assertThat(texts(result.path("rules"))).isEqualTo(example.rules());
		assertConforms("EvaluationResponse", result);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyTurningPointLeadsWhereItSays(WorkedExample example) {
		JsonNode points = body(post(request(example.ids())), 200).path("turningPoints");
		TurningPoints expected = TurningPoints.of(SPACE, example.answers(ReleasedCatalogue.CATALOGUE));
		assertThat(points.size()).isEqualTo(expected.singleChanges().size() + expected.changeSets().size());
		points.values().forEach((point) -> {
			ObjectNode changed = request(example.ids());
			point.path("changes")
				.values()
				.forEach((change) -> changed.withObject("/answers")
					.set(change.path("question").stringValue(), change.path("answer")));
			assertThat(body(post(changed), 200).path("verdict")).as(point.toString()).isEqualTo(point.path("verdict"));
		});
	}

	@Test
	void aSingleAnswerIsATextOrAListOfOne() {
		ObjectNode lists = JSON.createObjectNode();
		lists.set("answers", JSON.valueToTree(BAKERY.ids()));
		assertThat(body(post(lists), 200)).isEqualTo(body(post(request(BAKERY.ids())), 200));
	}

	@Test
	void anOptionThatIsGivenTwiceIsAFault() {
		Map<String, List<String>> ids = new HashMap<>(BAKERY.ids());
		ids.put("grundlagen", List.of("website", "sprecher", "website", "website"));
		ids.put("groesse", List.of("k2-9", "k2-9"));
		ObjectNode twice = JSON.createObjectNode();
		twice.set("answers", JSON.valueToTree(ids));
		assertThat(faults(problem(post(twice), 422, "invalid-answers")))
			.containsExactlyInAnyOrder("grundlagen repeated-option", "groesse repeated-option");
	}

	@Test
	void aPropertyThatIsGivenTwiceOrFollowedBySomethingIsNoJson() {
		for (String body : List.of("{\"answers\":{},\"answers\":{}}",
				"{\"answers\":{\"zeit\":\"ab4\",\"zeit\":\"ab2\"}}", "{\"answers\":{}} {}", "{\"answers\":{}},")) {
			problem(send(body), 400, "malformed-request");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "deflate", "br", "GZIP", "identity, gzip" })
	void aCompressedBodyIsRefused(String encoding) {
		MvcTestResult refused = this.mvc.post()
			.uri(EvaluationApiController.PATH)
			.contentType(MediaType.APPLICATION_JSON)
			.header("Content-Encoding", encoding)
			.content(request(BAKERY.ids()).toString())
			.exchange();
		problem(refused, 415, "wrong-media-type");
		assertThat(refused).hasHeader("Accept-Encoding", "identity");
	}

	@Test
	void theCatalogueMayBeNamed() {
		assertThat(body(post(request(BAKERY.ids()).put("catalogue", "2026-11")), 200))
			.isEqualTo(body(post(request(BAKERY.ids())), 200));
		JsonNode problem = problem(post(request(BAKERY.ids()).put("catalogue", "1999-01")), 422, "unknown-catalogue");
		assertThat(problem.path("errors").path(0).path("message").stringValue()).contains("1999-01");
	}

	@Test
	void answersToQuestionsThatAreNotAskedCountNowhereButMustBeValid() {
		String unasked = "teamstimmen";
		WorkedExample example = WorkedExample.all()
			.filter((one) -> !one.ids().containsKey(unasked))
			.findFirst()
			.orElseThrow();
		ObjectNode request = request(example.ids());
		JsonNode result = body(post(request), 200);
		ReleasedCatalogue.CATALOGUE.question(unasked).orElseThrow().options().forEach((option) -> {
			request.withObject("/answers").put(unasked, option.id());
			assertThat(body(post(request), 200)).isEqualTo(result);
		});
		request.withObject("/answers").put(unasked, "gibt-es-nicht");
		assertThat(faults(problem(post(request), 422, "invalid-answers"))).containsExactly(unasked + " unknown-option");
	}

	static Stream<Arguments> invalidAnswers() {
		return Stream.of(Arguments.of("{\"groesse\":\"riesig\"}", "groesse unknown-option"),
				Arguments.of("{\"farbe\":\"blau\"}", "farbe unknown-question"),
				Arguments.of("{\"groesse\":[]}", "groesse nothing-chosen"),
				Arguments.of("{\"groesse\":[\"solo\",\"k2-9\"]}", "groesse several-chosen"),
				Arguments.of("{\"grundlagen\":[\"website\",\"nichts\"]}", "grundlagen exclusive-with-others"));
	}

	@ParameterizedTest
	@MethodSource("invalidAnswers")
	void anImpermissibleAnswerIsNamed(String answers, String fault) {
		ObjectNode request = request(BAKERY.ids());
		request.withObject("/answers").setAll((ObjectNode) JSON.readTree(answers));
		assertThat(faults(problem(post(request), 422, "invalid-answers"))).containsExactly(fault);
	}

	@Test
	void everyOpenQuestionIsNamedAlongWithTheOtherFaults() {
		Map<String, List<String>> ids = new LinkedHashMap<>(BAKERY.ids());
		ids.remove("zeit");
		ids.remove("groesse");
		ids.put("grundlagen", List.of("website", "a b", "c"));
		JsonNode problem = problem(post(request(ids)), 422, "invalid-answers");
		assertThat(faults(problem)).containsExactly("grundlagen unknown-option", "groesse open", "zeit open");
		assertThat(problem.path("errors").path(0).path("message").stringValue()).contains("a b, c");
		assertThat(faults(problem(send("{\"answers\":{}}"), 422, "invalid-answers"))).contains("zeit open")
			.hasSizeGreaterThan(10)
			.allMatch((fault) -> fault.endsWith(" open"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "7", "[]", "\"answers\"", "{}", "{\"answers\":{}} {}",
			"{\"answers\":null}", "{\"answers\":[]}", "{\"answers\":{\"zeit\":1}}", "{\"answers\":{\"zeit\":null}}",
			"{\"answers\":{\"zeit\":true}}", "{\"answers\":{\"zeit\":{}}}", "{\"answers\":{\"zeit\":[[\"x\"]]}}",
			"{\"answers\":{\"zeit\":[null]}}", "{\"answers\":{\"zeit\":[1]}}", "{\"answers\":{},\"catalogue\":202611}",
			"{\"answers\":{},\"catalogue\":null}", "{\"answers\":{},\"catalog\":\"2026-11\"}",
			"{\"answers\":{\"zeit\":\"a\",\"zeit\":\"b\"}}" })
	void whatIsNoSuchJsonIsRefused(String json) {
		JsonNode problem = problem(send(json), 400, "malformed-request");
		assertThat(problem.path("errors").size()).isPositive();
	}

	@Test
	void everyWrongTypeIsNamed() {
		assertThat(faults(problem(send("{\"answers\":{\"zeit\":1,\"groesse\":{}}}"), 400, "malformed-request")))
			.containsExactly("zeit no-answer", "groesse no-answer");
	}

	@Test
	void deepNestingIsRefused() {
		problem(send("[".repeat(30_000)), 400, "malformed-request");
	}

	@Test
	void whatTheFrameworkRefusesIsAProblemToo() {
		problem(this.mvc.post()
			.uri(EvaluationApiController.PATH)
			.contentType(MediaType.TEXT_PLAIN)
			.content("{}")
			.exchange(), 415, "wrong-media-type");
		problem(this.mvc.post().uri(EvaluationApiController.PATH).content("{}").exchange(), 415, "wrong-media-type");
		MvcTestResult get = this.mvc.get().uri(EvaluationApiController.PATH).accept(MediaType.TEXT_HTML).exchange();
		problem(get, 405, "wrong-method");
		assertThat(get).headers().hasValue("Allow", "POST");
		problem(this.mvc.get().uri("/api/nichts").exchange(), 404, "not-found");
		problem(this.mvc.post()
			.uri(EvaluationApiController.PATH)
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.TEXT_HTML)
			.content("{}")
			.exchange(), 406, "not-acceptable");
	}

	@Test
	void theOtherPathsKeepTheirErrorPages() {
		assertThat(this.mvc.delete().uri("/").exchange()).hasStatus(405).body().isEmpty();
	}

	@Test
	void sixtyFourKilobytesAreReadAndNoByteMore() {
		String json = request(BAKERY.ids()).toString();
		String full = json + " ".repeat(EvaluationApiController.LIMIT - json.getBytes(StandardCharsets.UTF_8).length);
		body(send(full), 200);
		problem(send(full + " "), 413, "too-large");
	}

	@Test
	void nothingIsStoredAndNoCookieSet() {
		int before = stored();
		MvcTestResult result = post(request(BAKERY.ids()));
		assertThat(result).hasStatusOk().headers().doesNotContainHeader("Set-Cookie");
		assertThat(result.getRequest().getSession(false)).isNull();
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void theDescriptionKnowsOnlyTheInterface() {
		JsonNode description = description();
		assertThat(description.path("openapi").stringValue()).startsWith("3.1");
		assertThat(description.path("paths").propertyNames()).containsExactly(EvaluationApiController.PATH);
		JsonNode post = description.path("paths").path(EvaluationApiController.PATH).path("post");
		assertThat(post.path("responses").propertyNames()).containsExactlyInAnyOrder("200", "400", "405", "406", "413",
				"415", "422", "429", "500", "503");
		assertThat(this.mvc.get().uri("/swagger-ui/index.html")).hasStatus(404);
	}

	@Test
	void theDescriptionNamesTheQuestionsAndAnswersOfTheCatalogue() {
		JsonNode named = description().at("/components/schemas/EvaluationRequest/properties/answers/properties");
		assertThat(named.propertyNames())
			.containsExactlyElementsOf(ReleasedCatalogue.CATALOGUE.questions().stream().map(Question::id).toList());
		ReleasedCatalogue.CATALOGUE.questions().forEach((question) -> {
			JsonNode schema = named.path(question.id());
			assertThat(texts(schema.path("examples"))).as(question.id())
				.isEqualTo(question.options().stream().map(Option::id).toList());
			assertThat(question.text()).startsWith(schema.path("description").stringValue());
		});
	}

	@Test
	void theDescriptionNamesEveryVerdictAndControl() {
		JsonNode schemas = description().at("/components/schemas");
		List<String> verdicts = Stream.of(Verdict.values()).map(Verdict::id).toList();
		assertThat(texts(schemas.at("/EvaluationResponse/properties/verdict/enum"))).isEqualTo(verdicts);
		assertThat(texts(schemas.at("/OtherVerdict/properties/verdict/enum"))).isEqualTo(verdicts);
		assertThat(texts(schemas.at("/OtherVerdict/properties/control/enum")))
			.isEqualTo(Stream.of(AnswerControl.values()).map(EnumIds::of).toList());
	}

	@ParameterizedTest
	@ValueSource(classes = { EvaluationRequest.class, EvaluationResponse.class, EvaluationResponse.OtherVerdict.class,
			EvaluationResponse.OtherAnswer.class, ApiProblem.class, ApiProblem.Error.class })
	void theDescriptionNamesEveryPropertyAndNoOther(Class<?> type) {
		JsonNode schema = description().at("/components/schemas/" + type.getSimpleName());
		assertThat(schema.path("properties").propertyNames())
			.containsExactlyElementsOf(Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList());
	}

	@Test
	void theExamplesConformAndAreTrue() {
		JsonNode post = description().path("paths").path(EvaluationApiController.PATH).path("post");
		JsonNode request = post.path("requestBody").path("content").path("application/json").path("example");
		assertConforms("EvaluationRequest", request);
		assertThat(body(post(request), 200))
			.isEqualTo(post.at("/responses/200/content").path("application/json").path("example"));
		Stream.of(ApiProblemType.values()).filter((type) -> type != ApiProblemType.NOT_FOUND).forEach((type) -> {
			JsonNode content = post.path("responses").path(String.valueOf(type.status().value())).path("content");
			JsonNode problem = content.path("application/problem+json").path("example");
			assertConforms("ApiProblem", problem);
			assertThat(problem.path("status").intValue()).isEqualTo(type.status().value());
			assertThat(problem.path("type").stringValue()).isIn(Stream.of(ApiProblemType.values())
				.filter((other) -> other.status() == type.status())
				.map((other) -> other.urn().toString())
				.toList());
		});
		JsonNode open = post.at("/responses/422/content").path("application/problem+json").path("example");
		Map<String, List<String>> ids = new LinkedHashMap<>(BAKERY.ids());
		open.path("errors").values().forEach((error) -> ids.remove(error.path("question").stringValue()));
		assertThat(faults(problem(post(request(ids)), 422, "invalid-answers"))).isEqualTo(faults(open));
	}

	@Test
	void theSchemasTellRightFromWrong() {
		assertConforms("EvaluationRequest", request(BAKERY.ids()));
		assertThat(faultsAgainst("EvaluationRequest", JSON.readTree("{\"answers\":{\"zeit\":1}}"))).isNotEmpty();
		assertThat(faultsAgainst("EvaluationRequest", JSON.readTree("{\"answers\":{\"x\":[[]]}}"))).isNotEmpty();
		assertThat(faultsAgainst("EvaluationRequest", JSON.readTree("{\"answers\":{},\"x\":1}"))).isNotEmpty();
		assertThat(faultsAgainst("EvaluationResponse", JSON.readTree("{}"))).hasSize(8);
		assertThat(faultsAgainst("ApiProblem", JSON.readTree("{\"errors\":[{}]}"))).hasSize(6);
	}

	private int stored() {
		return this.jdbc.sql("select count(*) from assessment").query(Integer.class).single();
	}

	private JsonNode description() {
		return body(this.mvc.get().uri("/api/openapi.json").exchange(), 200);
	}

	private MvcTestResult post(JsonNode request) {
		return send(request.toString());
	}

	private MvcTestResult send(String json) {
		return this.mvc.post()
			.uri(EvaluationApiController.PATH)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private JsonNode problem(MvcTestResult result, int status, String type) {
		JsonNode problem = body(result, status);
		assertThat(result).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(problem.path("type").stringValue()).isEqualTo("urn:brauchichdas:problem:" + type);
		assertThat(problem.path("status").intValue()).isEqualTo(status);
		assertConforms("ApiProblem", problem);
		return problem;
	}

	private void assertConforms(String schema, JsonNode instance) {
		assertThat(faultsAgainst(schema, instance)).as(instance.toString()).isEmpty();
	}

	private List<?> faultsAgainst(String schema, JsonNode instance) {
		return this.schemas.computeIfAbsent(schema, (name) -> {
			ObjectNode root = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
			root.set("components", description().path("components"));
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(root.toString(), InputFormat.JSON);
		}).validate(instance);
	}

	private static JsonNode body(MvcTestResult result, int status) {
		assertThat(result).hasStatus(status);
		return JSON.readTree(result.getResponse().getContentAsByteArray());
	}

	private static List<String> faults(JsonNode problem) {
		return problem.path("errors")
			.values()
			.stream()
			.map((error) -> error.path("question").stringValue() + " " + error.path("fault").stringValue())
			.toList();
	}

	private static List<String> texts(JsonNode array) {
		return array.values().stream().map(JsonNode::stringValue).toList();
	}

	private static ObjectNode request(Map<String, List<String>> ids) {
		ObjectNode request = JSON.createObjectNode();
		ObjectNode answers = request.putObject("answers");
		ids.forEach((question, chosen) -> {
			if (chosen.size() == 1) {
				answers.put(question, chosen.get(0));
			}
			else {
				answers.set(question, JSON.valueToTree(chosen));
			}
		});
		return request;
	}

}
