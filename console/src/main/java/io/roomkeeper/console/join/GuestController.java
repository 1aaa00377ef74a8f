package io.roomkeeper.console.join;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.Participant;
import io.roomkeeper.text.WrittenDates;
import io.roomkeeper.visit.EntryAnswer;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestEntry;
import io.roomkeeper.visit.GuestName;
import io.roomkeeper.visit.VisitBoard;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitProofs;
import io.roomkeeper.visit.VisitStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Takes what guests do: ask to enter, enter, and leave. Only a browser that has asked and
 * was admitted is handed over, so that programs that send the forms of a page do not
 * count as arrivals.
 */
@Controller
class GuestController {

	private final JoinPages pages;

	private final GuestPages guests;

	private final GuestEntry entry;

	private final VisitProofs proofs;

	private final PersonLookup people;

	private final ServiceRedirect service;

	private final VisitBoard board;

	private final VisitStreams streams;

	GuestController(JoinPages pages, GuestPages guests, GuestEntry entry, VisitProofs proofs, PersonLookup people,
			ServiceRedirect service, VisitBoard board, VisitStreams streams) {
		this.pages = pages;
		this.guests = guests;
		this.entry = entry;
		this.proofs = proofs;
		this.people = people;
		this.service = service;
		this.board = board;
		this.streams = streams;
	}

	/** Takes the name of a guest who asks to enter. */
	@PostMapping(path = "/{kind:j|my|m}/{*text}", params = "act=ask")
	String ask(@PathVariable String kind, @PathVariable String text, @RequestParam(defaultValue = "") String name,
			Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<JoinAddress> found = JoinPages.address(kind, text);
		if (found.isEmpty()) {
			return JoinPages.page(new JoinAnswer.Nowhere(), model, response);
		}
		JoinAddress address = found.get();
		JoinAnswer answer = this.pages.reply(address, Optional.empty(), request).answer();
		if (!(answer instanceof JoinAnswer.Open(var room))) {
			return JoinPages.page(answer, address, model, response);
		}
		Optional<Person> person = this.pages.actor().flatMap(this.people::acting);
		Optional<GuestName> typed = GuestName.typed(person.map((one) -> one.seen().displayName()).orElse(name));
		if (typed.isEmpty()) {
			return this.guests.ask(address, room, "name", model, response);
		}
		return switch (this.entry.ask(room,
				new Guest(typed.get(), person.map(Person::id), address, room.meeting().map(Meeting::key)))) {
			case EntryAnswer.Noted(var visit) -> {
				AddressCookie.VISIT.add(request, response, address, this.proofs.of(address, visit.id()));
				yield "redirect:" + address.path();
			}
			case EntryAnswer.Locked() -> this.guests.ask(address, room, "locked", model, response);
			case EntryAnswer.Full() -> this.guests.ask(address, room, "full", model, response);
			case EntryAnswer.TooEarly(Instant opens) -> {
				model.addAttribute("opens", written(opens, room, locale));
				yield this.guests.ask(address, room, "early", model, response);
			}
		};
	}

	/** Hands over a guest who was admitted. */
	@PostMapping(path = "/{kind:j|my|m}/{*text}", params = "act=enter")
	String enter(@PathVariable String kind, @PathVariable String text, HttpServletRequest request) {
		Optional<JoinAddress> address = JoinPages.address(kind, text);
		if (address.isPresent() && this.pages.reply(address.get(), Optional.empty(), request)
			.answer() instanceof JoinAnswer.Open(JoinRoom room)) {
			Optional<MeetingService> service = this.service.of(room);
			Optional<VisitId> visit = this.guests.visit(address.get(), request)
				.filter((one) -> this.entry.enter(one, service.isEmpty()));
			Optional<String> away = service.flatMap((one) -> visit.flatMap(this.entry::status)
				.map((status) -> ServiceRedirect.lead(one, room, participant(status))));
			if (away.isPresent()) {
				return away.get();
			}
		}
		return back(kind, text);
	}

	/** Ends the visit of a guest. */
	@PostMapping(path = "/{kind:j|my|m}/{*text}", params = "act=leave")
	String leave(@PathVariable String kind, @PathVariable String text, HttpServletRequest request,
			HttpServletResponse response) {
		JoinPages.address(kind, text).ifPresent((address) -> {
			this.guests.visit(address, request).ifPresent(this.entry::leave);
			AddressCookie.VISIT.remove(request, response, address);
		});
		return back(kind, text);
	}

	/** Returns how far a visit is, for the script of the page. */
	@GetMapping("/{kind:j|my|m}/{text}/stage")
	ResponseEntity<String> stage(@PathVariable String kind, @PathVariable String text, HttpServletRequest request) {
		return visit(kind, text, request).flatMap(this.board::stage)
			.map((stage) -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(GuestPages.name(stage)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	/** Opens a stream of the stages of a visit; 204 if the script has to ask instead. */
	@GetMapping(path = "/{kind:j|my|m}/{text}/stages", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<SseEmitter> stages(@PathVariable String kind, @PathVariable String text,
			HttpServletRequest request) {
		return visit(kind, text, request).flatMap(this.streams::open)
			.map(ResponseEntity::ok)
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	private Optional<VisitId> visit(String kind, String text, HttpServletRequest request) {
		return JoinPages.address(kind, text).flatMap((address) -> this.guests.visit(address, request));
	}

	/** Returns a moment in the time zone of the meeting, which is named. */
	private static String written(Instant moment, JoinRoom room, Locale locale) {
		ZoneId zone = room.meeting().map((meeting) -> meeting.schedule().zone()).orElse(ZoneOffset.UTC);
		return WrittenDates.moment(moment.atZone(zone), Locale.of(locale.getLanguage()));
	}

	private static Participant participant(VisitStatus status) {
		return new Participant(status.visit().id().participant(), status.visit().name(), false);
	}

	private static String back(String kind, String text) {
		return "redirect:" + JoinPages.address(kind, text).map(JoinAddress::path).orElse("/j");
	}

}
