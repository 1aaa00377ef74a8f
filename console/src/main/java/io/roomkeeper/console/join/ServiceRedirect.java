package io.roomkeeper.console.join;

import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.service.MeetingService;
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

	/**
	 * Returns the meeting service of a room; empty if people meet on pages of ours. Reads
	 * the settings of the host.
	 */
	Optional<MeetingService> of(JoinRoom room) {
		return this.services.of(room.host().id());
	}

	/**
	 * Returns the schemes and hosts to which forms may lead, separated by spaces; empty
	 * if there are none.
	 */
	String origins() {
		return this.services.origins().stream().sorted().collect(Collectors.joining(" "));
	}

	/** Returns the view that leads to a meeting service. */
	static String lead(MeetingService service, JoinRoom room, Participant participant) {
		return "redirect:" + service.address(room.place(), participant).toASCIIString();
	}

}
