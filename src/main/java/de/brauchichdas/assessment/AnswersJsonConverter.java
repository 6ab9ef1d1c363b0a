package de.brauchichdas.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores ids of options by id of question as JSON, all answers in one column. */
@Converter
class AnswersJsonConverter implements AttributeConverter<Map<String, List<String>>, String> {

	private static final TypeReference<LinkedHashMap<String, List<String>>> SHAPE = new TypeReference<>() {
	};

	private final JsonMapper mapper = JsonMapper.shared();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Map<String, List<String>> answers) {
		return (answers != null) ? this.mapper.writeValueAsString(answers) : null;
	}

	@Override
	public @Nullable Map<String, List<String>> convertToEntityAttribute(@Nullable String json) {
		return (json != null) ? this.mapper.readValue(json, SHAPE) : null;
	}

}
