package io.roomkeeper.room;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Person;

/**
 * What is known of one person.
 *
 * @param person who
 * @param room empty until a sync has given them one
 * @param groups every group they are in, directly or through others, by priority
 */
public record UserProfile(Person person, Optional<PersonalRoom> room, List<GroupMembership> groups) {

	public UserProfile {
		groups = List.copyOf(groups);
	}

}
