package io.roomkeeper.console.api;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The problem details of a failed request (RFC 9457). */
@Schema(name = "Problem", description = "Why a request failed (RFC 9457)")
public record Problem(
		@Schema(description = "The URI of the kind of problem", requiredMode = REQUIRED,
				example = "urn:roomkeeper:problem:not-found") URI type,
		@Schema(description = "The title of the kind of problem", requiredMode = REQUIRED,
				example = "Not found") String title,
		@Schema(description = "The HTTP status of the response", requiredMode = REQUIRED, example = "404") int status,
		@Schema(description = "What happened, where, and what to do", requiredMode = REQUIRED,
				example = "There is no user 'nobody'. Search for a name or mail address to find the right uid.") String detail,
		@Schema(description = "The path of the request", requiredMode = REQUIRED,
				example = "/api/v1/users/nobody") String instance,
		@Schema(description = "The code of the kind of problem, for programs",
				requiredMode = REQUIRED) ProblemCode code,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Schema(
				description = "Only for internal errors: the ID of the log entry",
				example = "3f9a1c07") @Nullable String id,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(
				description = "Only for INVALID_INPUT: what is wrong with each parameter, field or line") List<Mistake> mistakes) {

	public Problem {
		mistakes = List.copyOf(mistakes);
	}

	/** Creates a problem without an ID and without mistakes. */
	public static Problem of(ProblemCode code, String detail, String instance) {
		return new Problem(code.type(), code.title(), code.status().value(), detail, instance, code, null, List.of());
	}

	/** Returns a copy with the ID of the log entry. */
	Problem withId(String logged) {
		return new Problem(this.type, this.title, this.status, this.detail, this.instance, this.code, logged,
				this.mistakes);
	}

	/** Returns a copy with the error of each parameter. */
	Problem withMistakes(List<Mistake> found) {
		return new Problem(this.type, this.title, this.status, this.detail, this.instance, this.code, this.id, found);
	}

	/** The error of one parameter, field or line. */
	@Schema(name = "Mistake", description = "The error of one parameter, field or line")
	public record Mistake(
			@Schema(description = "The name of the parameter or field, or for example 'line 3'",
					requiredMode = REQUIRED, example = "size") String parameter,
			@Schema(description = "What is accepted", requiredMode = REQUIRED,
					example = "must be less than or equal to 500") String detail) {

	}

}
