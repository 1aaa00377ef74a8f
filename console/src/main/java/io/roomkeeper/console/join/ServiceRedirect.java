package io.roomkeeper.console.join;

import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.service.MeetingServices;
import io.roomkeeper.service.Participant;
import org.springframework.stereotype.Component;

/** Hands people over to the meeting service of a room. */
@Component
class ServiceRedirect {

	private final MeetingServices services;

	ServiceRedirect(MeetingServices services) {
		this.services = services;
	}

	/** Returns whether people meet in a meeting service, and not on pages of ours. */
	boolean connected(JoinRoom room) {
		return this.services.of(room.host().id()).isPresent();
	}

	/**
	 * Returns the schemes and hosts to which forms may lead, separated by spaces; empty
	 * if there are none.
	 */
	String origins() {
		return this.services.origins().stream().sorted().collect(Collectors.joining(" "));
	}

	/**
	 * Prepares the room in its service, before a host enters.
	 * @throws io.roomkeeper.service.ServiceUnavailableException if the service does not
	 * answer or refuses
	 */
	void open(JoinRoom room) {
		this.services.of(room.host().id()).ifPresent((service) -> service.open(room.place()));
	}

	/**
	 * Returns the view that leads to the meeting service; empty if people meet on pages
	 * of ours.
	 */
	Optional<String> lead(JoinRoom room, Participant participant) {
		return this.services.of(room.host().id())
			.map((service) -> "redirect:" + service.address(room.place(), participant).toASCIIString());
	}

}
