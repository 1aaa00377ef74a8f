package io.roomkeeper.reinvite.list;

import java.time.Clock;

import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.Reinvites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of re-invites. */
@Configuration(proxyBeanMethods = false)
class ReinviteListConfiguration {

	@Bean
	ReinviteListing reinviteListing(Reinvites reinvites, Meetings meetings, People people, JoinDetailsResolver details,
			Clock clock) {
		return new ReinviteListing(reinvites, meetings, people, details, clock);
	}

	@Bean
	ReinviteFiles reinviteFiles(InvitationRenderer renderer) {
		return new ReinviteFiles(renderer);
	}

}
