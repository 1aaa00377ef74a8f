package io.roomkeeper.reinvite;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Re-invites. */
@Configuration(proxyBeanMethods = false)
class ReinviteConfiguration {

	@Bean
	ReinviteRecorder reinviteRecorder(Reinvites reinvites, Meetings meetings, LinkPolicy links) {
		return new ReinviteRecorder(reinvites, meetings, links);
	}

	@Bean
	ClosedRoomMeetings closedRoomMeetings(Meetings meetings, People people, Rooms rooms, RoomStatuses statuses,
			ReinviteRecorder reinvites, AuditedTransaction transaction, Clock clock) {
		return new ClosedRoomMeetings(meetings, people, rooms, statuses, reinvites, transaction, clock);
	}

	@Bean
	ClosedRooms closedRooms(Meetings meetings, People people, Rooms rooms, SettingsService settings, Clock clock) {
		return new ClosedRooms(meetings, people, rooms, settings, clock);
	}

	@Bean
	HostReinvites hostReinvites(Reinvites reinvites, Meetings meetings, MeetingRights rights, PersonLookup people,
			AuditedTransaction transaction, Clock clock) {
		return new HostReinvites(reinvites, meetings, rights, people, transaction, clock);
	}

	@Bean
	ReinviteReader reinviteReader(Reinvites reinvites, Meetings meetings, People people, Clock clock) {
		return new ReinviteReader(reinvites, meetings, people, clock);
	}

	/** Without join pages that record arrivals, there are no visits. */
	@Bean
	OldWayVisits oldWayVisits(ObjectProvider<HostArrivals> arrivals, Reinvites reinvites, Clock clock) {
		return new OldWayVisits(arrivals.getIfAvailable(() -> (hosts, from, until) -> List.of()), reinvites, clock);
	}

	/** Without join pages that record arrivals, the review finds no arrivals. */
	@Bean
	ArrivalReview arrivalReview(ObjectProvider<GuestArrivals> arrivals, Reinvites reinvites, Meetings meetings,
			PersonLookup people, AuditedTransaction transaction) {
		return new ArrivalReview(arrivals.getIfAvailable(() -> (from, until) -> List.of()), reinvites, meetings, people,
				transaction);
	}

}
