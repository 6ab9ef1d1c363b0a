package de.brauchichdas.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the answers to evaluate. They are read strictly, because a value that is silently
 * converted would be evaluated as something nobody said.
 *
 * @param catalogue version of the catalogue; the newest if absent
 * @param answers ids of options by id of question
 */
record EvaluationRequest(@Nullable String catalogue, Map<String, List<String>> answers) {

	private static final String CATALOGUE = "catalogue";

	private static final String ANSWERS = "answers";

	private static final JsonMapper STRICT = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * @throws ApiProblemException if this is no such request
	 */
	static EvaluationRequest read(byte[] json) {
		JsonNode root = tree(json);
		List<ApiFault> faults = new ArrayList<>();
		root.propertyNames()
			.stream()
			.filter((name) -> !name.equals(CATALOGUE) && !name.equals(ANSWERS))
			.forEach((name) -> faults.add(ApiFault.of("unknown-property", name)));
		JsonNode version = root.path(CATALOGUE);
		if (!version.isMissingNode() && !version.isString()) {
			faults.add(ApiFault.of("no-text", CATALOGUE));
		}
		JsonNode given = root.path(ANSWERS);
		if (!given.isObject()) {
			faults.add(ApiFault.of("no-object", ANSWERS));
		}
		Map<String, List<String>> answers = new LinkedHashMap<>();
		given.properties().forEach((entry) -> {
			if (isAnswer(entry.getValue())) {
				answers.put(entry.getKey(), texts(entry.getValue()));
			}
			else {
				faults.add(ApiFault.of(entry.getKey(), "no-answer", ""));
			}
		});
		if (!faults.isEmpty()) {
			throw malformed(faults);
		}
		return new EvaluationRequest(version.isString() ? version.stringValue() : null, answers);
	}

	private static JsonNode tree(byte[] json) {
		JsonNode root;
		try {
			root = STRICT.readTree(json);
		}
		catch (JacksonException ex) {
			throw malformed(List.of(ApiFault.of("no-json", "")));
		}
		if (!root.isObject()) {
			throw malformed(List.of(ApiFault.of("no-request", "")));
		}
		return root;
	}

	private static ApiProblemException malformed(List<ApiFault> faults) {
		return new ApiProblemException(ApiProblemType.MALFORMED_REQUEST, faults);
	}

	private static boolean isAnswer(JsonNode node) {
		return node.isString() || (node.isArray() && node.values().stream().allMatch(JsonNode::isString));
	}

	private static List<String> texts(JsonNode node) {
		return node.isArray() ? node.values().stream().map(JsonNode::stringValue).toList()
				: List.of(node.stringValue());
	}

}
