package io.roomkeeper.console.api.setting;

import java.time.Clock;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads the catalogue, and reads and changes the settings of the account and of groups.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Settings",
		description = "Settings, locks and explanations. The roles admin and helpdesk may read, admin may set.")
class SettingController {

	private static final String KEY = "The setting's key or an alias of it";

	private static final String GROUP = "The group's number";

	private final SettingsService settings;

	private final Clock clock;

	SettingController(SettingsService settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping("/settings")
	@Operation(operationId = "listSettings", summary = "List the settings",
			description = "Lists every setting with its values, in display order.")
	@ApiResponse(responseCode = "200", description = "All settings")
	CatalogResponse catalog() {
		return CatalogResponse.of(this.settings.catalog());
	}

	@PostMapping("/preview")
	@Operation(operationId = "preview", summary = "Preview an assignment",
			description = "Counts the people whom an assignment would affect; changes nothing.")
	@ApiResponse(responseCode = "200", description = "The effect")
	PreviewResponse preview(@RequestBody PreviewRequest order, @AuthenticationPrincipal Actor actor) {
		return PreviewResponse.of(this.settings.preview(actor, order.proposed(this.settings)));
	}

	@GetMapping("/account/settings/{key}")
	@Operation(operationId = "getAccountSetting", summary = "Show a setting of the account",
			description = "Shows the account's assignment.")
	@ApiResponse(responseCode = "200", description = "The setting")
	SettingResponse account(@Parameter(description = KEY) @PathVariable String key,
			@AuthenticationPrincipal Actor actor) {
		return show(actor, new Scope.Account(), key(key));
	}

	@FailsWith({ ProblemCode.NEEDS_PLAN, ProblemCode.PLAN_FORCED })
	@PutMapping("/account/settings/{key}")
	@Operation(operationId = "setAccountSetting", summary = "Set or lock a setting for the account",
			description = "Sets a value for the account. The change applies immediately.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse setAccount(@Parameter(description = KEY) @PathVariable String key,
			@RequestBody SettingRequest order, @AuthenticationPrincipal Actor actor) {
		return set(actor, new Scope.Account(), key(key), order);
	}

	@FailsWith(ProblemCode.NEEDS_PLAN)
	@DeleteMapping("/account/settings/{key}")
	@Operation(operationId = "clearAccountSetting", summary = "Withdraw a setting of the account",
			description = "Withdraws the account's assignment.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse clearAccount(@Parameter(description = KEY) @PathVariable String key,
			@AuthenticationPrincipal Actor actor) {
		return clear(actor, new Scope.Account(), key(key));
	}

	@GetMapping("/groups/{id}/settings/{key}")
	@Operation(operationId = "getGroupSetting", summary = "Show a setting of a group",
			description = "Shows a group's assignment and the value that applies to the group.")
	@ApiResponse(responseCode = "200", description = "The setting")
	SettingResponse group(@Parameter(description = GROUP) @PathVariable int id,
			@Parameter(description = KEY) @PathVariable String key, @AuthenticationPrincipal Actor actor) {
		return show(actor, new Scope.Group(SettingCodec.group(id)), key(key));
	}

	@FailsWith({ ProblemCode.NEEDS_PLAN, ProblemCode.ACCOUNT_LOCK, ProblemCode.PLAN_FORCED })
	@PutMapping("/groups/{id}/settings/{key}")
	@Operation(operationId = "setGroupSetting", summary = "Set or lock a setting for a group",
			description = "Sets a value for the members of a group. The change applies immediately.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse setGroup(@Parameter(description = GROUP) @PathVariable int id,
			@Parameter(description = KEY) @PathVariable String key, @RequestBody SettingRequest order,
			@AuthenticationPrincipal Actor actor) {
		return set(actor, new Scope.Group(SettingCodec.group(id)), key(key), order);
	}

	@FailsWith(ProblemCode.NEEDS_PLAN)
	@DeleteMapping("/groups/{id}/settings/{key}")
	@Operation(operationId = "clearGroupSetting", summary = "Withdraw a setting of a group",
			description = "Withdraws a group's assignment. The group then no longer manages the setting.")
	@ApiResponse(responseCode = "200", description = "The setting after the change")
	SettingResponse clearGroup(@Parameter(description = GROUP) @PathVariable int id,
			@Parameter(description = KEY) @PathVariable String key, @AuthenticationPrincipal Actor actor) {
		return clear(actor, new Scope.Group(SettingCodec.group(id)), key(key));
	}

	private SettingKey key(String text) {
		return SettingCodec.key(this.settings, text);
	}

	private SettingResponse show(Actor actor, Scope scope, SettingKey key) {
		return SettingResponse.of(scope, this.settings.at(actor, scope).about(key), this.clock.instant());
	}

	private SettingResponse set(Actor actor, Scope scope, SettingKey key, SettingRequest order) {
		this.settings.assign(actor, order.at(scope, key));
		return show(actor, scope, key);
	}

	private SettingResponse clear(Actor actor, Scope scope, SettingKey key) {
		this.settings.clear(actor, scope, key, AssignmentSlot.VALUE, "");
		return show(actor, scope, key);
	}

}
