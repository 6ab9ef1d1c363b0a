package de.brauchichdas.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.question.AnswerControl;
import de.brauchichdas.catalogue.question.Question;
import de.brauchichdas.catalogue.question.Verdict;
import de.brauchichdas.result.EnumIds;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/** The schemas of what the interface takes and gives. */
final class ApiSchemas {

	private static final String PREFIX = "#/components/schemas/";

	/** What may be absent. */
	private static final Set<String> OPTIONAL = Set.of("catalogue of " + name(EvaluationRequest.class),
			"question of " + name(ApiProblem.Error.class));

	private ApiSchemas() {
	}

	/** All of them by name; the questions of the catalogue are named, not prescribed. */
	static Map<String, Schema<?>> all(Catalogue catalogue) {
		Map<String, Schema<?>> schemas = new TreeMap<>();
		for (Class<?> type : List.of(EvaluationRequest.class, EvaluationResponse.class, ApiProblem.class)) {
			ModelConverters.getInstance(true).readAll(type).forEach((name, schema) -> schemas.put(name, schema));
		}
		schemas.forEach((name, schema) -> schema.getProperties().keySet().forEach((property) -> {
			if (!OPTIONAL.contains(property + " of " + name)) {
				schema.addRequiredItem(property);
			}
		}));
		part(schemas, EvaluationRequest.class).setAdditionalProperties(false);
		Schema<?> answers = properties(schemas, EvaluationRequest.class).get("answers");
		Objects.requireNonNull(answers).setAdditionalProperties(ref("Answer"));
		catalogue.questions().forEach((question) -> answers.addProperty(question.id(), named(question)));
		List<String> verdicts = Arrays.stream(Verdict.values()).map(Verdict::id).toList();
		properties(schemas, EvaluationResponse.class).put("verdict", oneOfThese(verdicts));
		properties(schemas, EvaluationResponse.OtherVerdict.class).put("verdict", oneOfThese(verdicts));
		properties(schemas, EvaluationResponse.OtherVerdict.class).put("control",
				oneOfThese(Arrays.stream(AnswerControl.values()).map(EnumIds::of).toList()));
		properties(schemas, EvaluationResponse.OtherAnswer.class).put("answer", ref("Answer"));
		schemas.put("Answer",
				new JsonSchema().addOneOfItem(typed("string")).addOneOfItem(typed("array").items(typed("string"))));
		return schemas;
	}

	static String name(Class<?> type) {
		return type.getSimpleName();
	}

	static Schema<?> ref(String name) {
		return new JsonSchema().$ref(PREFIX + name);
	}

	private static Schema<?> part(Map<String, Schema<?>> schemas, Class<?> type) {
		return Objects.requireNonNull(schemas.get(name(type)));
	}

	@SuppressWarnings("rawtypes") // as the model has it
	private static Map<String, Schema> properties(Map<String, Schema<?>> schemas, Class<?> type) {
		return part(schemas, type).getProperties();
	}

	private static Schema<?> named(Question question) {
		Schema<Object> schema = new JsonSchema();
		schema.set$ref(PREFIX + "Answer");
		schema.setDescription(question.text());
		question.options().forEach((option) -> schema.addExample(option.id()));
		return schema;
	}

	private static Schema<Object> typed(String type) {
		Schema<Object> schema = new JsonSchema();
		schema.setTypes(Set.of(type));
		return schema;
	}

	private static Schema<?> oneOfThese(List<String> ids) {
		Schema<Object> schema = typed("string");
		ids.forEach(schema::addEnumItemObject);
		return schema;
	}

}
