package io.roomkeeper.console.api.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoService;
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
import org.springframework.web.bind.annotation.RestController;

/** Lists, places and lifts vetoes. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Forecast")
class VetoController {

	private static final String UID = "The person: their uid, or their ID such as id-12";

	private static final String NUMBER = "The number: ten digits";

	private static final String KIND = "What is held: expiry, retirement or link";

	private final VetoService vetoes;

	private final People people;

	VetoController(VetoService vetoes, People people) {
		this.vetoes = vetoes;
		this.people = people;
	}

	@GetMapping("/vetoes")
	@Operation(operationId = "listVetoes", summary = "List vetoes",
			description = "Lists the vetoes that hold something, in the order in which they end.")
	@ApiResponse(responseCode = "200", description = "The vetoes")
	VetoResponse.All list(@AuthenticationPrincipal Actor actor) {
		List<Veto> active = this.vetoes.active(actor);
		Map<PersonId, Person> persons = this.people.all(active.stream().map(Veto::person).toList());
		return new VetoResponse.All(active.stream()
			.map((veto) -> VetoResponse.of(veto, Optional.ofNullable(persons.get(veto.person()))))
			.toList());
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
		Veto veto = this.vetoes.place(actor, VetoKind.parse(kind), PersonRef.parse(uid),
				Optional.ofNullable(order.until()), order.why());
		return VetoResponse.of(veto, this.people.find(veto.person()));
	}

	@DeleteMapping("/users/{uid}/vetoes/{kind}")
	@Operation(operationId = "liftVeto", summary = "Lift a veto",
			description = "Lifts a veto, so that the next nightly job does what is due.")
	@ApiResponse(responseCode = "200", description = "The vetoes that are left")
	VetoResponse.All lift(@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@Parameter(description = KIND, example = "expiry") @PathVariable String kind,
			@AuthenticationPrincipal Actor actor) {
		this.vetoes.lift(actor, VetoKind.parse(kind), PersonRef.parse(uid));
		return list(actor);
	}

	@PutMapping(path = "/numbers/{number}/veto", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "placeNumberVeto", summary = "Place a veto on a number",
			description = "Holds the release of a number in quarantine until a date. It replaces an earlier veto on it.")
	@ApiResponse(responseCode = "200", description = "The veto")
	VetoResponse placeOnNumber(@Parameter(description = NUMBER, example = "3456789012") @PathVariable String number,
			@RequestBody PlaceVetoRequest order, @AuthenticationPrincipal Actor actor) {
		Veto veto = this.vetoes.place(actor, PersonalMeetingId.existing(number), Optional.ofNullable(order.until()),
				order.why());
		return VetoResponse.of(veto, this.people.find(veto.person()));
	}

	@DeleteMapping("/numbers/{number}/veto")
	@Operation(operationId = "liftNumberVeto", summary = "Lift the veto on a number",
			description = "Lifts a veto, so that the next nightly job releases the number if it is due.")
	@ApiResponse(responseCode = "200", description = "The vetoes that are left")
	VetoResponse.All liftFromNumber(
			@Parameter(description = NUMBER, example = "3456789012") @PathVariable String number,
			@AuthenticationPrincipal Actor actor) {
		this.vetoes.lift(actor, PersonalMeetingId.existing(number));
		return list(actor);
	}

}
