package io.roomkeeper.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonNames;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.index.RosterLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UserLookupTests {

	private static final Actor HELPDESK = new Actor("desk", Set.of(Role.HELPDESK, Role.USER));

	private static final Group PHYSICS = group(1, "Physics", 3, false);

	private static final Group STUDENTS = group(2, "Students", 1, false);

	private static final Group EVERYONE = group(3, "Everyone", 4, false);

	private static final Group CLOSED = group(4, "Closed", 2, true);

	private final UserLookup users = new UserLookup(new PersonLookup(new OnePerson()), new OnePerson(),
			new FixedGroups());

	@Test
	void showsThePathIntoEachGroup() {
		UserProfile ana = this.users.find(HELPDESK, PersonRef.of(new Uid("ana")));

		assertThat(ana.groups()).containsExactly(new GroupMembership(STUDENTS, List.of(PHYSICS, STUDENTS)),
				new GroupMembership(PHYSICS, List.of(PHYSICS)),
				new GroupMembership(EVERYONE, List.of(PHYSICS, STUDENTS, EVERYONE)));
		assertThat(ana.groups()).extracting(GroupMembership::direct).containsExactly(false, true, false);
	}

	@Test
	void findsNobodyWithAnUnknownUid() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.users.find(HELPDESK, PersonRef.of(new Uid("nobody"))))
			.withMessageStartingWith("There is no user 'nobody'.");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "USAGE", "USER" })
	void isForAdminsAndTheHelpdeskOnly(Role role) {
		Actor actor = new Actor("ana", Set.of(role));

		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.users.find(actor, PersonRef.of(new Uid("ana"))));
	}

	private static Group group(int id, String name, int priority, boolean missing) {
		return new Group(new GroupId(id), Optional.of(new DirectoryId("g" + id)), Optional.of("cn=" + name), name,
				priority, missing);
	}

	private static final class OnePerson implements Roster, PersonNames {

		private static final RosterEntry ANA = new RosterEntry(
				new Person(new PersonId(1),
						new DirectoryUser(new DirectoryId("u1"), "uid=ana", new Uid("ana"), "Ana", "", "",
								Optional.empty(), Licence.BASIC, Optional.empty(), Optional.empty()),
						Optional.empty()),
				Optional.empty());

		@Override
		public Optional<Person> find(PersonId id) {
			return Optional.of(ANA.person()).filter((person) -> person.id().equals(id));
		}

		@Override
		public List<NameHolder> holders(NameKind kind, Collection<String> keys) {
			return keys.contains("ana") ? List.of(new NameHolder("ana", ANA.person().id(), Optional.empty(), false))
					: List.of();
		}

		@Override
		public List<RosterEntry> all(Collection<PersonId> ids) {
			return ids.contains(ANA.person().id()) ? List.of(ANA) : List.of();
		}

		@Override
		public void readRooms(BiConsumer<PersonId, RosterLine.Room> reader) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void read(Consumer<RosterLine> reader) {
			throw new UnsupportedOperationException();
		}

	}

	/**
	 * Ana is in Physics and in Closed; Physics is in Students and Closed, both in
	 * Everyone.
	 */
	private static final class FixedGroups implements GroupState {

		@Override
		public List<Group> all() {
			return List.of(STUDENTS, CLOSED, PHYSICS, EVERYONE);
		}

		@Override
		public Map<GroupId, Set<GroupId>> nesting() {
			return Map.of(STUDENTS.id(), Set.of(PHYSICS.id()), CLOSED.id(), Set.of(PHYSICS.id()), EVERYONE.id(),
					Set.of(STUDENTS.id(), CLOSED.id()));
		}

		@Override
		public Set<GroupId> directGroupsOf(PersonId person) {
			return Set.of(PHYSICS.id(), CLOSED.id());
		}

	}

}
