package io.roomkeeper.service.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceReport;
import io.roomkeeper.service.ServiceUnavailableException;
import io.roomkeeper.visit.VisitId;

/** Takes what meeting services report, and asks those that can only be asked. */
public final class ServiceReports {

	private final ConfiguredServices services;

	private final ReportedUse use;

	private final ReportedVisits visits;

	/** The rooms that each service had open when it was asked last. */
	private final Map<ServiceKind, Set<String>> open = new HashMap<>();

	ServiceReports(ConfiguredServices services, ReportedUse use, ReportedVisits visits) {
		this.services = services;
		this.use = use;
		this.visits = visits;
	}

	/** Records a report, as use of a room and for the visits of guests. */
	public void take(ServiceReport report) {
		switch (report) {
			case ServiceReport.Arrived(var number, var participant) -> {
				this.use.record(Set.of(number));
				participant.flatMap(VisitId::ofParticipant).ifPresent((guest) -> this.visits.present(guest, true));
			}
			case ServiceReport.Left(var participant) ->
				VisitId.ofParticipant(participant).ifPresent((guest) -> this.visits.present(guest, false));
			case ServiceReport.Closed(var number) -> this.visits.closed(number);
		}
	}

	/**
	 * Asks the services which rooms are open, and who is in them. A service that is down
	 * is skipped.
	 */
	public synchronized void poll() {
		for (MeetingService service : this.services.external()) {
			try {
				compare(service.kind(), service.openRooms());
			}
			catch (ServiceUnavailableException _) {
				// The monitor reports it.
			}
		}
	}

	private void compare(ServiceKind service, Map<String, Set<String>> rooms) {
		this.use.record(rooms.entrySet()
			.stream()
			.filter((room) -> !room.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet()));
		Set<String> closed = new HashSet<>(this.open.getOrDefault(service, Set.of()));
		this.open.put(service, Set.copyOf(rooms.keySet()));
		closed.removeAll(rooms.keySet());
		closed.forEach(this.visits::closed);
		this.visits.compare(service, rooms);
	}

}
