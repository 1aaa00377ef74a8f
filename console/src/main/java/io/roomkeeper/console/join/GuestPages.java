package io.roomkeeper.console.join;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ScriptlessHeaders;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.visit.GuestEntry;
import io.roomkeeper.visit.VisitBoard;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitProofs;
import io.roomkeeper.visit.VisitStage;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.VisitStatus;
import io.roomkeeper.visit.host.HostControls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows guests how far their visit is, and leads hosts to their own page. */
@Component
class GuestPages {

	/** The seconds after which a browser without scripts asks again. */
	private static final int REFRESH = 5;

	private static final int ADMITTED_REFRESH = 60;

	private final GuestEntry entry;

	private final HostControls controls;

	private final VisitProofs proofs;

	private final JoinPages pages;

	private final ServiceRedirect service;

	private final VisitBoard board;

	GuestPages(GuestEntry entry, HostControls controls, VisitProofs proofs, JoinPages pages, ServiceRedirect service,
			VisitBoard board) {
		this.entry = entry;
		this.controls = controls;
		this.proofs = proofs;
		this.pages = pages;
		this.service = service;
		this.board = board;
	}

	/** Returns the page of a room for somebody who may know it. */
	String show(JoinAddress address, JoinRoom room, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Actor> actor = this.pages.actor();
		if (actor.filter((one) -> this.controls.isHost(one, room)).isPresent()) {
			return "redirect:/" + HostPage.of(hostKey(room));
		}
		Optional<VisitStatus> visit = visit(address, request).flatMap(this.entry::status)
			.filter((one) -> one.session().place().equals(VisitPlace.of(room)));
		if (visit.isEmpty() || visit.get().stage() == VisitStage.LEFT) {
			return ask(address, room, "", model, response);
		}
		this.board.stage(visit.get().visit().id());
		return show(address, room, visit.get(), model, response);
	}

	/**
	 * Returns the form with which a guest asks to enter.
	 * @param problem what was wrong with the last attempt; empty if nothing
	 */
	String ask(JoinAddress address, JoinRoom room, String problem, Model model, HttpServletResponse response) {
		model.addAttribute("problem", problem).addAttribute("named", this.pages.actor().isPresent());
		return JoinPages.page(new JoinAnswer.Open(room), address, model, response);
	}

	/** Returns the visit of the browser, if it has one at this address. */
	Optional<VisitId> visit(JoinAddress address, HttpServletRequest request) {
		return AddressCookie.VISIT.in(request).flatMap((note) -> this.proofs.visit(address, note));
	}

	private String show(JoinAddress address, JoinRoom room, VisitStatus status, Model model,
			HttpServletResponse response) {
		ScriptlessHeaders.writeWithScripts(response, this.service.origins());
		boolean connected = this.service.of(room).isPresent();
		if (status.visit().state() == VisitState.AWAY && !connected) {
			this.entry.comeBack(status.visit().id());
		}
		boolean roster = status.stage() == VisitStage.INSIDE && !connected;
		model.addAttribute("stage", name(status.stage()))
			.addAttribute("waits", waits(status.stage()))
			.addAttribute("refresh", waits(status.stage()) ? REFRESH : ADMITTED_REFRESH)
			.addAttribute("present", roster ? this.entry.present(status.session()) : List.of())
			.addAttribute("name", JoinPages.isolated(status.visit().name()))
			.addAttribute("connected", connected);
		JoinPages.page(new JoinAnswer.Open(room), address, model, response);
		return "join/visit";
	}

	/** Returns the name of a stage on pages and for scripts. */
	static String name(VisitStage stage) {
		return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns whether the page of a stage changes without the guest. */
	static boolean waits(VisitStage stage) {
		return switch (stage) {
			case HOST_AWAITED, WAITING, LOCKED, INSIDE -> true;
			case ADMITTED, REFUSED, REMOVED, LEFT, ENDED -> false;
		};
	}

	/** Returns the key of a room on the pages of its hosts. */
	static String hostKey(JoinRoom room) {
		return room.meeting().map((meeting) -> meeting.key().text()).orElseGet(() -> VisitPlace.of(room).key());
	}

}
