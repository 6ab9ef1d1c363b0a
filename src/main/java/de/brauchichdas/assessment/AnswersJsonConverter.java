package de.brauchichdas.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores ids of options by id of question as JSON, all answers in one column. */
@Converter
class AnswersJsonConverter implements AttributeConverter<Map<String, List<String>>, String> {

	private static final TypeReference<LinkedHashMap<String, List<String>>> SHAPE = new TypeReference<>() {
	};

	private final JsonMapper mapper = JsonMapper.shared();

	@Override
	public String convertToDatabaseColumn(Map<String, List<String>> answers) {
		return this.mapper.writeValueAsString(answers);
	}

	@Override
	public Map<String, List<String>> convertToEntityAttribute(String json) {
		return this.mapper.readValue(json, SHAPE);
	}

}
