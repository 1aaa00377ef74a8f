package io.roomkeeper.console.join;

import java.util.Optional;
import java.util.UUID;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ScriptlessHeaders;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.service.Participant;
import io.roomkeeper.service.ServiceUnavailableException;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitLimits;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.host.HostControls;
import io.roomkeeper.visit.host.HostRooms;
import io.roomkeeper.visit.host.HostRoster;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the page on which a host starts a room, admits guests, locks and ends it. The
 * pages are among those that need a sign-in, and their forms carry the token against
 * forgery.
 */
@Controller
@RequestMapping("/host/{key}")
class HostController {

	private static final Logger log = LoggerFactory.getLogger(HostController.class);

	/** The seconds after which a browser without scripts asks again. */
	private static final int REFRESH = 10;

	private final HostRooms rooms;

	private final HostControls controls;

	private final CurrentActor actor;

	private final ServiceRedirect service;

	private final VisitLimits limits;

	HostController(HostRooms rooms, HostControls controls, CurrentActor actor, ServiceRedirect service,
			VisitLimits limits) {
		this.rooms = rooms;
		this.controls = controls;
		this.actor = actor;
		this.service = service;
		this.limits = limits;
	}

	@GetMapping
	String show(@PathVariable String key, Model model, HttpServletResponse response) {
		Actor host = this.actor.get();
		JoinAnswer answer = this.rooms.find(host, key).orElseGet(JoinAnswer.Nowhere::new);
		ScriptlessHeaders.writeWithScripts(response, this.service.origins());
		if (!(answer instanceof JoinAnswer.Open(JoinRoom room))) {
			return JoinPages.page(answer, model, response);
		}
		HostRoster roster = this.controls.roster(host, room, this.limits.shown());
		model.addAttribute("path", "/host/" + key)
			.addAttribute("number", room.grouped())
			.addAttribute("scheduled", !room.personal())
			.addAttribute("host", JoinPages.isolated(room.hostName()))
			.addAttribute("topic", room.meeting().map((meeting) -> meeting.topic()).orElse(""))
			.addAttribute("roster", roster)
			.addAttribute("waiting", roster.in(VisitState.WAITING))
			.addAttribute("admitted", roster.in(VisitState.ADMITTED))
			.addAttribute("inside", roster.in(VisitState.ENTERED))
			.addAttribute("waitingCount", roster.count(VisitState.WAITING))
			.addAttribute("admittedCount", roster.count(VisitState.ADMITTED))
			.addAttribute("insideCount", roster.count(VisitState.ENTERED))
			.addAttribute("own", room.meeting().isEmpty())
			.addAttribute("kept", this.limits.kept().toDays())
			.addAttribute("refresh", REFRESH)
			.addAttribute("connected", this.service.of(room).isPresent());
		return "join/host";
	}

	/**
	 * Returns what changes with the session and its guests, for the script of the page.
	 */
	@GetMapping("/revision")
	ResponseEntity<String> revision(@PathVariable String key) {
		Actor host = this.actor.get();
		return this.rooms.find(host, key)
			.filter(JoinAnswer.Open.class::isInstance)
			.map((answer) -> HostRoster.revision(this.controls.present(host, ((JoinAnswer.Open) answer).room())))
			.map((revision) -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(revision))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	/** Does what the host has chosen on the page, and shows it again. */
	@PostMapping
	String act(@PathVariable String key, @RequestParam String act, @RequestParam Optional<String> guest, Model model,
			HttpServletResponse response) {
		try {
			return act(key, act, guest);
		}
		catch (ServiceUnavailableException ex) {
			log.warn("The meeting service of {} cannot be used: {}", key, ex.line());
			model.addAttribute("unavailable", true);
			return show(key, model, response);
		}
	}

	private String act(String key, String act, Optional<String> guest) {
		Actor host = this.actor.get();
		if (this.rooms.find(host, key).orElseGet(JoinAnswer.Nowhere::new) instanceof JoinAnswer.Open(JoinRoom room)) {
			Optional<VisitId> visit = guest.flatMap(VisitId::parse);
			switch (act) {
				case "start" -> {
					this.service.of(room).ifPresent((service) -> service.open(room.place()));
					this.controls.start(host, room);
				}
				case "admit" -> visit.ifPresent((one) -> this.controls.admit(host, room, one));
				case "admit-all" -> this.controls.admitAll(host, room);
				case "refuse" -> visit.ifPresent((one) -> this.controls.refuse(host, room, one));
				case "remove" -> visit.ifPresent((one) -> this.controls.remove(host, room, one));
				case "lock" -> this.controls.lock(host, room, true);
				case "unlock" -> this.controls.lock(host, room, false);
				case "end" -> this.controls.end(host, room);
				case "enter" -> {
					Optional<String> away = enter(host, room);
					if (away.isPresent()) {
						return away.get();
					}
				}
				default -> {
				}
			}
		}
		return "redirect:/host/" + key;
	}

	private Optional<String> enter(Actor host, JoinRoom room) {
		if (this.controls.session(host, room).filter(RoomSession::isRunning).isEmpty()) {
			return Optional.empty();
		}
		return this.service.of(room).map((service) -> {
			service.open(room.place());
			return ServiceRedirect.lead(service, room,
					new Participant(UUID.randomUUID().toString(), this.actor.displayName(), true));
		});
	}

}
