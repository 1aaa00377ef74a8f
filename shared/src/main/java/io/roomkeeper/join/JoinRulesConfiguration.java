package io.roomkeeper.join;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.EffectiveSettings;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.signin.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What visitors of join pages may do. */
@Configuration(proxyBeanMethods = false)
class JoinRulesConfiguration {

	private static final SettingKey SIGN_IN = new SettingKey("schedule_meeting.meeting_authentication");

	private static final SettingKey DOMAINS = new SettingKey("schedule_meeting.enforce_login_domains");

	private static final String ANYBODY = "anybody";

	private static final String SOME_DOMAINS = "domains";

	@Bean
	JoinSettings joinSettings(SettingsService settings) {
		return (host) -> {
			EffectiveSettings own = settings.of(host);
			String who = own.value(SIGN_IN).text();
			return new Admission(!who.equals(ANYBODY),
					Optional.of(own.value(DOMAINS).text())
						.filter((_) -> who.equals(SOME_DOMAINS))
						.map(MailDomains::parse));
		};
	}

	@Bean
	JoinRoomFinder joinRoomFinder(PersonLookup people, Rooms rooms, RoomStatuses statuses, Meetings meetings,
			JoinDetailsResolver details) {
		return new JoinRoomFinder(people, rooms, statuses, meetings, details);
	}

	@Bean
	JoinService joinService(JoinEntries entries, JoinRoomFinder rooms, PersonLookup people, LinkPolicy links,
			JoinSettings settings, Secrets secrets, Clock clock) {
		return new JoinService(entries, rooms, people, links, settings,
				new PasscodeThrottle(PasscodeLimits.DEFAULT, clock), new JoinProofs(secrets, clock));
	}

}
