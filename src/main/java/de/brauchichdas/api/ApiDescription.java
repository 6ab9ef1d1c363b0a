package de.brauchichdas.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import de.brauchichdas.catalogue.Catalogue;
import de.brauchichdas.catalogue.Catalogues;
import de.brauchichdas.catalogue.question.Answers;
import de.brauchichdas.catalogue.question.Journey;
import de.brauchichdas.catalogue.question.Question;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Describes the interface; its examples are evaluated, so that they cannot grow old.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

	private final EvaluationApiController api;

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final JsonMapper json;

	ApiDescription(EvaluationApiController api, Catalogues catalogues, MessageSource messages, JsonMapper json) {
		this.api = api;
		this.catalogue = catalogues.newest(Locale.GERMAN);
		this.messages = messages;
		this.json = json;
	}

	@Override
	public void customise(OpenAPI description) {
		description.setInfo(new Info().title(text("title")).description(text("description")).version("1"));
		description.setServers(List.of(new Server().url("/")));
		description.setTags(null);
		ApiSchemas.all(this.catalogue).forEach((name, schema) -> {
			describe(name, schema);
			description.schema(name, schema);
		});
		EvaluationRequest request = new EvaluationRequest(this.catalogue.version(), answers().ids());
		Operation operation = Objects.requireNonNull(description.getPaths().get(EvaluationApiController.PATH))
			.getPost();
		operation.setTags(null);
		operation.summary(text("summary"))
			.description(text("operation"))
			.requestBody(new RequestBody().required(true)
				.description(text("request"))
				.content(content("application/json", EvaluationRequest.class, request)))
			.responses(responses(this.api.evaluate(request)));
	}

	private ApiResponses responses(EvaluationResponse example) {
		ApiResponses responses = new ApiResponses();
		responses.addApiResponse("200", new ApiResponse().description(text("response"))
			.content(content("application/json", EvaluationResponse.class, example)));
		for (ApiProblemType type : ApiProblemType.values()) {
			List<ApiFault> faults = (type == ApiProblemType.INVALID_ANSWERS) ? this.catalogue.questions()
				.stream()
				.limit(2)
				.map((question) -> ApiFault.of(question.id(), "open", question.name()))
				.toList() : List.of();
			ApiProblem problem = ApiProblem.of(type, type.status().value(), faults, this.messages);
			String status = String.valueOf(problem.status());
			if (type != ApiProblemType.NOT_FOUND && !responses.containsKey(status)) {
				responses.addApiResponse(status, new ApiResponse().description(problem.detail())
					.content(content("application/problem+json", ApiProblem.class, problem)));
			}
		}
		return responses;
	}

	private Content content(String type, Class<?> schema, Object example) {
		return new Content().addMediaType(type, new MediaType().schema(ApiSchemas.ref(ApiSchemas.name(schema)))
			.example(this.json.convertValue(example, Object.class)));
	}

	/** The first answer to each question that is asked. */
	private Answers answers() {
		Answers answers = this.catalogue.noAnswers();
		for (Question question : this.catalogue.questions()) {
			if (Journey.of(answers).asks(question)) {
				answers = answers.with(question, question.options().get(0).bit());
			}
		}
		return answers;
	}

	private void describe(String name, Schema<?> schema) {
		Map<String, ?> properties = (schema.getProperties() != null) ? schema.getProperties() : Map.of();
		properties.forEach((property, part) -> ((Schema<?>) part).setDescription(text(name + "." + property)));
	}

	private String text(String key) {
		return this.messages.getMessage("api.doc." + key, null, Locale.GERMAN);
	}

}
