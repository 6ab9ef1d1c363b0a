package de.brauchichdas.api;

import java.net.URI;

import de.brauchichdas.result.EnumIds;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The kinds of problem that the interface reports; their ids are stable. */
enum ApiProblemType {

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST), NOT_FOUND(HttpStatus.NOT_FOUND),
	WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED), NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE), WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	INVALID_ANSWERS(HttpStatus.UNPROCESSABLE_CONTENT), UNKNOWN_CATALOGUE(HttpStatus.UNPROCESSABLE_CONTENT),
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE), TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	ApiProblemType(HttpStatus status) {
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

	String id() {
		return EnumIds.of(this);
	}

	URI urn() {
		return URI.create("urn:brauchichdas:problem:" + id());
	}

	/** Returns the kind for a status that the framework has chosen. */
	static ApiProblemType of(HttpStatusCode status) {
		for (ApiProblemType type : values()) {
			if (type.status.value() == status.value()) {
				return type;
			}
		}
		return status.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL;
	}

}
