package io.roomkeeper.console.api.setting;

import java.time.Clock;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests, grants and ends a person's exception from the locks of a setting. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}/settings/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Exceptions", description = "Exceptions lift locks for one person and one setting until a set end.")
class ExceptionController {

	private static final String KEY = "The setting's key or an alias of it";

	private static final String UID = "The name they sign in with; upper and lower case are the same";

	private final ExceptionService desk;

	private final SettingsService settings;

	private final Clock clock;

	ExceptionController(ExceptionService desk, SettingsService settings, Clock clock) {
		this.desk = desk;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping("/exception")
	@Operation(operationId = "getException", summary = "Show a person's exception",
			description = "Shows the exception that is active now.")
	@ApiResponse(responseCode = "200", description = "The exception")
	ExceptionResponse find(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return show(actor, PersonRef.parse(uid), SettingCodec.key(this.settings, key));
	}

	@FailsWith({ ProblemCode.NO_EXCEPTIONS, ProblemCode.NOTHING_TO_LIFT, ProblemCode.USER_LOCK, ProblemCode.PLAN_FORCED,
			ProblemCode.LICENCE_LACKS_IT, ProblemCode.FORCED_BY_DEPENDENCY })
	@PutMapping("/exception")
	@Operation(operationId = "grantException", summary = "Grant an exception", description = """
			Lifts the locks of account and groups for one person until a set end, and grants a pending request for it. \
			Admins may grant any exception, the helpdesk those that the policy lists.""")
	@ApiResponse(responseCode = "200", description = "The exception")
	ExceptionResponse grant(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @RequestBody GrantExceptionRequest order,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		SettingKey known = SettingCodec.key(this.settings, key);
		this.desk.grant(actor, PersonRef.parse(uid), known, order.end(), order.why());
		return show(actor, PersonRef.parse(uid), known);
	}

	@DeleteMapping("/exception")
	@Operation(operationId = "endException", summary = "End an exception",
			description = "Ends a person's exception early. Locks apply again immediately.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse end(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		SettingKey known = SettingCodec.key(this.settings, key);
		this.desk.end(actor, PersonRef.parse(uid), known, "");
		Scope scope = this.settings.scopeOf(PersonRef.parse(uid));
		return SettingResponse.of(scope, this.settings.at(actor, scope).about(known), this.clock.instant());
	}

	@FailsWith({ ProblemCode.ALREADY_ASKED, ProblemCode.NO_EXCEPTIONS, ProblemCode.NOTHING_TO_LIFT,
			ProblemCode.USER_LOCK, ProblemCode.PLAN_FORCED, ProblemCode.LICENCE_LACKS_IT,
			ProblemCode.FORCED_BY_DEPENDENCY })
	@PostMapping("/exception-requests")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "askForException", summary = "Request an exception",
			description = "Requests that an admin lift the locks for a person until a set end.")
	@ApiResponse(responseCode = "201", description = "The request, which now waits for a decision")
	ExceptionRequestResponse ask(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @RequestBody GrantExceptionRequest order,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return ExceptionRequestResponse.of(uid, this.desk.ask(actor, PersonRef.parse(uid),
				SettingCodec.key(this.settings, key), order.end(), order.why()));
	}

	private ExceptionResponse show(Actor actor, PersonRef person, SettingKey key) {
		return this.desk.active(actor, person, key)
			.map((lent) -> ExceptionResponse.of(person.text(), lent))
			.orElseThrow(() -> new NotFoundException("'%s' has no exception from %s".formatted(person.text(), key),
					"Read the explanation: it says what decides"));
	}

}
