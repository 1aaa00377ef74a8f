package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.edit.RoomWaiting;
import io.roomkeeper.setting.EffectiveSettings;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.signin.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is in a room. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey BEFORE_HOST = new SettingKey("schedule_meeting.join_before_host");

	private static final SettingKey EARLY = new SettingKey("schedule_meeting.jbh_time");

	@Bean
	VisitPolicies visitPolicies(SettingsService settings, Rooms rooms) {
		return (room) -> {
			EffectiveSettings own = settings.of(room.host());
			Optional<Boolean> chosen = room.personal() ? rooms.waitingRoom(room.host().id())
					: room.meeting().map((meeting) -> meeting.access().waitingRoom());
			return new VisitPolicy(RoomWaiting.of(chosen, own.get(WAITING_ROOM)).on(), own.isOn(BEFORE_HOST)
					? Optional.of(Duration.ofMinutes(Long.parseLong(own.value(EARLY).text()))) : Optional.empty());
		};
	}

	@Bean
	GuestEntry guestEntry(Visits visits, VisitPolicies policies, VisitLimits limits, Clock clock) {
		return new GuestEntry(visits, policies, limits, clock);
	}

	@Bean
	VisitBoard visitBoard(Visits visits) {
		return new VisitBoard(visits);
	}

	@Bean
	VisitArrivals guestArrivals(Visits visits, Meetings meetings, VisitLimits limits) {
		return new VisitArrivals(visits, meetings, limits);
	}

	@Bean
	VisitRetention visitRetention(Visits visits, PersonLookup people, VisitLimits limits, Clock clock) {
		return new VisitRetention(visits, people, limits.kept(), clock);
	}

	@Bean
	VisitUpkeep visitUpkeep(Visits visits, VisitPresence presence, Clock clock) {
		return new VisitUpkeep(visits, presence, clock);
	}

	@Bean
	VisitProofs visitProofs(Secrets secrets, Clock clock) {
		return new VisitProofs(secrets, clock);
	}

}
