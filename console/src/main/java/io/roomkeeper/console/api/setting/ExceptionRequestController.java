package io.roomkeeper.console.api.setting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** Lists requests for exceptions and decides them. */
@RestController
@RequestMapping(path = "/api/v1/exception-requests", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Exceptions")
class ExceptionRequestController {

	private final ExceptionService desk;

	private final People people;

	ExceptionRequestController(ExceptionService desk, People people) {
		this.desk = desk;
		this.people = people;
	}

	@GetMapping
	@Operation(operationId = "listExceptionRequests", summary = "List the pending requests",
			description = "Lists the requests for exceptions that wait for a decision, oldest first.")
	@ApiResponse(responseCode = "200", description = "The requests")
	ExceptionRequestResponse.All open(@AuthenticationPrincipal Actor actor) {
		List<ExceptionRequest> open = this.desk.open(actor);
		Map<PersonId, Person> persons = this.people.all(open.stream().map(ExceptionRequest::person).toList());
		return new ExceptionRequestResponse.All(open.stream().map((one) -> view(one, persons)).toList());
	}

	@FailsWith({ ProblemCode.CONFLICT, ProblemCode.NO_EXCEPTIONS, ProblemCode.NOTHING_TO_LIFT })
	@PutMapping("/{id}")
	@Operation(operationId = "decideExceptionRequest", summary = "Decide a request",
			description = "Grants the requested exception or refuses it.")
	@ApiResponse(responseCode = "200", description = "The decided request")
	ExceptionRequestResponse decide(@Parameter(description = "The request's number") @PathVariable long id,
			@RequestBody Decision decision, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		String why = (decision.reason() != null) ? decision.reason() : "";
		ExceptionRequest decided = this.desk.decide(actor, id, decision.grants(), Optional.ofNullable(decision.until()),
				why);
		return view(decided, this.people.all(List.of(decided.person())));
	}

	private static ExceptionRequestResponse view(ExceptionRequest request, Map<PersonId, Person> persons) {
		Person person = persons.get(request.person());
		return ExceptionRequestResponse.of((person != null) ? person.seen().uid().value() : "", request);
	}

	/** The decision on a request. */
	@Schema(name = "ExceptionDecision", description = "The decision on a request")
	record Decision(@Schema(description = "Whether it is granted", requiredMode = REQUIRED) @Nullable Boolean granted,
			@Schema(description = "Another end than the requested one", types = {
					"string", "null" }, format = "date-time") @Nullable Instant until,
			@Schema(description = "The reason", types = { "string", "null" }) @Nullable String reason){

		boolean grants() {
			if (this.granted == null) {
				throw new InvalidInputException("The decision does not say whether it grants the exception",
						"Send for example {\"granted\":true}");
			}
			return this.granted;
		}

	}

}
