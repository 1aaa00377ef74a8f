package io.roomkeeper.console.api.setting;

import java.time.Clock;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.AsOf;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.unlock.ExplanationReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads, explains and changes the settings of a person. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}/settings/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Settings")
class UserSettingController {

	private static final String KEY = "The setting's key or an alias of it";

	private static final String UID = "The name they sign in with; upper and lower case are the same";

	private final SettingsService settings;

	private final Account account;

	private final Clock clock;

	UserSettingController(SettingsService settings, Account account, Clock clock) {
		this.settings = settings;
		this.account = account;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "getUserSetting", summary = "Show a person's setting",
			description = "Shows the value that applies to a person, and the person's own assignments.")
	@ApiResponse(responseCode = "200", description = "The setting")
	SettingResponse find(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return show(actor, scope(uid), SettingCodec.key(this.settings, key));
	}

	@FailsWith({ ProblemCode.ACCOUNT_LOCK, ProblemCode.GROUP_LOCK, ProblemCode.USER_LOCK, ProblemCode.PLAN_FORCED,
			ProblemCode.LICENCE_LACKS_IT, ProblemCode.FORCED_BY_DEPENDENCY })
	@PutMapping
	@Operation(operationId = "setUserSetting", summary = "Set or lock a setting for a person",
			description = "Sets the person's choice. With a lock, keeps the choice and sets a locked value beside it.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse set(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @RequestBody SettingRequest order,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		Scope scope = scope(uid);
		SettingKey known = SettingCodec.key(this.settings, key);
		this.settings.assign(actor, order.at(scope, known));
		return show(actor, scope, known);
	}

	@DeleteMapping
	@Operation(operationId = "clearUserSetting", summary = "Withdraw a person's setting",
			description = "Withdraws the lock for a person or, if there is none, the person's own choice.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse clear(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		Scope scope = scope(uid);
		SettingKey known = SettingCodec.key(this.settings, key);
		AssignmentSlot slot = AssignmentSlot.of(scope, this.settings.at(actor, scope).about(known).lock().isPresent());
		this.settings.clear(actor, scope, known, slot, "");
		return show(actor, scope, known);
	}

	@GetMapping("/explanation")
	@Operation(operationId = "explainSetting", summary = "Explain a person's setting",
			description = "Shows every candidate, which one decides and why, and what would unlock a locked setting.")
	@ApiResponse(responseCode = "200", description = "The explanation")
	ExplanationReport explain(@Parameter(description = UID) @PathVariable String uid,
			@Parameter(description = KEY) @PathVariable String key, @Parameter(description = """
					A past moment, or a date, which means its end in the account's time zone; empty for the present \
					moment""", example = "2026-11-03T12:00:00Z") @RequestParam(defaultValue = "") String asOf,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.settings.report(actor, PersonRef.parse(uid), SettingCodec.key(this.settings, key),
				AsOf.read(asOf, this.account.timeZone(), this.clock.instant()).map(AsOf::moment));
	}

	private Scope scope(String uid) {
		return this.settings.scopeOf(PersonRef.parse(uid));
	}

	private SettingResponse show(Actor actor, Scope scope, SettingKey key) {
		return SettingResponse.of(scope, this.settings.at(actor, scope).about(key), this.clock.instant());
	}

}
