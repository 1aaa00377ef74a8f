package io.roomkeeper.roster;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;

/**
 * A person with their room and groups.
 *
 * @param room empty until a sync has assigned one
 * @param groups every group they are in, directly or through others, by priority
 */
public record UserProfile(Person person, Optional<PersonalRoom> room, List<GroupMembership> groups) {

	public UserProfile {
		groups = List.copyOf(groups);
	}

}
