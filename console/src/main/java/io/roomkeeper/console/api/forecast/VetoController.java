package io.roomkeeper.console.api.forecast;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.text.Argument;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
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

/** Lists, places and lifts vetoes. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Forecast")
class VetoController {

	private static final String UID = "The person: their uid, or their ID such as id-12";

	private static final String NUMBER = "The number: ten digits";

	private static final String KIND = "What is held: expiry, retirement or link";

	private static final String END = "What is held: lock or exception";

	private static final String KEY = "The setting";

	private static final String SCOPE = "Where the lock applies: account, group or user; account if left out. Not used for an exception";

	private static final String ID = "The group's number, or the person's uid or ID";

	private final VetoService vetoes;

	private final SettingsService settings;

	VetoController(VetoService vetoes, SettingsService settings) {
		this.vetoes = vetoes;
		this.settings = settings;
	}

	@GetMapping("/vetoes")
	@Operation(operationId = "listVetoes", summary = "List vetoes",
			description = "Lists the vetoes that hold something, in the order in which they end.")
	@ApiResponse(responseCode = "200", description = "The vetoes")
	VetoResponse.All list(@AuthenticationPrincipal Actor actor) {
		return new VetoResponse.All(this.vetoes.active(actor).stream().map(VetoResponse::of).toList());
	}

	@PutMapping(path = "/users/{uid}/vetoes/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "placeVeto", summary = "Place a veto",
			description = """
					Holds the expiry or the retirement of a person's room, or the removal of their personal link, until a date. It \
					replaces the person's veto of the same kind.""")
	@ApiResponse(responseCode = "200", description = "The veto")
	VetoResponse place(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@Parameter(description = KIND, example = "expiry") @PathVariable String kind,
			@RequestBody PlaceVetoRequest order, @AuthenticationPrincipal Actor actor) {
		return place(actor, ofPerson(uid, kind), order);
	}

	@DeleteMapping("/users/{uid}/vetoes/{kind}")
	@Operation(operationId = "liftVeto", summary = "Lift a veto",
			description = "Lifts a veto, so that the next nightly job does what is due.")
	@ApiResponse(responseCode = "200", description = "The vetoes that are left")
	VetoResponse.All lift(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@Parameter(description = KIND, example = "expiry") @PathVariable String kind,
			@AuthenticationPrincipal Actor actor) {
		this.vetoes.lift(actor, ofPerson(uid, kind));
		return list(actor);
	}

	@PutMapping(path = "/vetoes/{end}/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "placeEndVeto", summary = "Place a veto on the end of a lock or an exception",
			description = """
					Moves the end of a lock or an exception to a date. It replaces an earlier veto on it. Returns all vetoes.""")
	@ApiResponse(responseCode = "200", description = "All vetoes that hold something")
	VetoResponse.All placeOnEnd(@Parameter(description = END, example = "lock") @PathVariable String end,
			@Parameter(description = KEY, example = "in_meeting.file_transfer") @PathVariable String key,
			@Parameter(description = SCOPE, example = "group") @RequestParam(required = false) @Nullable String scope,
			@Parameter(description = ID, example = "12") @RequestParam(required = false) @Nullable String id,
			@RequestBody PlaceVetoRequest order, @AuthenticationPrincipal Actor actor) {
		this.vetoes.hold(actor, end(end, key, scope, id), Optional.ofNullable(order.until()), order.why());
		return list(actor);
	}

	@DeleteMapping("/vetoes/{end}/{key}")
	@Operation(operationId = "liftEndVeto", summary = "Lift the veto on the end of a lock or an exception",
			description = """
					Lifts a veto. The lock or exception ends when it would have ended without it; if that moment has passed, it ends \
					now.""")
	@ApiResponse(responseCode = "200", description = "The vetoes that are left")
	VetoResponse.All liftFromEnd(@Parameter(description = END, example = "lock") @PathVariable String end,
			@Parameter(description = KEY, example = "in_meeting.file_transfer") @PathVariable String key,
			@Parameter(description = SCOPE, example = "group") @RequestParam(required = false) @Nullable String scope,
			@Parameter(description = ID, example = "12") @RequestParam(required = false) @Nullable String id,
			@AuthenticationPrincipal Actor actor) {
		this.vetoes.lift(actor, end(end, key, scope, id));
		return list(actor);
	}

	private VetoResponse place(Actor actor, VetoTarget target, PlaceVetoRequest order) {
		return VetoResponse.of(this.vetoes.hold(actor, target, Optional.ofNullable(order.until()), order.why()));
	}

	private static VetoTarget ofPerson(String uid, String kind) {
		return new VetoTarget.OfPerson(VetoKind.parse(kind), PersonRef.parse(uid));
	}

	private VetoTarget.End end(String end, String key, @Nullable String scope, @Nullable String id) {
		return switch (end) {
			case VetoTarget.LOCK -> new VetoTarget.LockEnd(
					SettingCodec.scope(this.settings, (scope != null) ? scope : "account", id), new SettingKey(key));
			case VetoTarget.EXCEPTION -> new VetoTarget.ExceptionEnd(
					this.settings.scopeOf(PersonRef.parse((id != null) ? id : "")).id(), new SettingKey(key));
			default -> throw new NotFoundException(FailureText.of("veto.kind", Argument.text(end)));
		};
	}

	@PutMapping(path = "/numbers/{number}/veto", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "placeNumberVeto", summary = "Place a veto on a number",
			description = "Holds the release of a number in quarantine until a date. It replaces an earlier veto on it.")
	@ApiResponse(responseCode = "200", description = "The veto")
	VetoResponse placeOnNumber(@Parameter(description = NUMBER, example = "3456789012") @PathVariable String number,
			@RequestBody PlaceVetoRequest order, @AuthenticationPrincipal Actor actor) {
		return place(actor, new VetoTarget.Release(PersonalMeetingId.existing(number)), order);
	}

	@DeleteMapping("/numbers/{number}/veto")
	@Operation(operationId = "liftNumberVeto", summary = "Lift the veto on a number",
			description = "Lifts a veto, so that the next nightly job releases the number if it is due.")
	@ApiResponse(responseCode = "200", description = "The vetoes that are left")
	VetoResponse.All liftFromNumber(
			@Parameter(description = NUMBER, example = "3456789012") @PathVariable String number,
			@AuthenticationPrincipal Actor actor) {
		this.vetoes.lift(actor, new VetoTarget.Release(PersonalMeetingId.existing(number)));
		return list(actor);
	}

}
