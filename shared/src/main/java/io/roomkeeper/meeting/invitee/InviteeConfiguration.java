package io.roomkeeper.meeting.invitee;

import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.GroupSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search for people to invite. */
@Configuration(proxyBeanMethods = false)
class InviteeConfiguration {

	@Bean
	InviteeDirectory inviteeDirectory(PeoplePages pages, People people, PersonLookup lookup, Groups groups,
			GroupRights rights, GroupSettings settings) {
		return new InviteeDirectory(pages, lookup, groups, rights, settings, new PastedInvitees(people, lookup));
	}

}
