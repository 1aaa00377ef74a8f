package io.roomkeeper.console.meeting.schedule;

import java.util.List;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.invitee.InviteeLine;
import io.roomkeeper.meeting.invitee.InviteeLine.Outcome;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The search for invitees in the sample organisation. */
@SampleConsole
class InviteeDirectoryTests {

	private static final Actor ANA = new Actor("ana.garcia", Set.of(Role.USER));

	private static final Actor ADMIN = new Actor("bjorn.muller", Set.of(Role.USER, Role.ADMIN));

	@Autowired
	private InviteeDirectory directory;

	@Autowired
	private PersonLookup people;

	@Test
	void findsPeopleOnceTwoLettersAreTyped() {
		assertThat(this.directory.search(ANA, "amara ok", 0, 10)).extracting((person) -> person.seen().uid().value())
			.contains("amara.okafor")
			.allMatch((uid) -> uid.startsWith("amara.ok"));
		assertThat(this.directory.search(ANA, "a", 0, 10)).isEmpty();
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.directory.search(new Actor("gitops", Set.of(Role.USAGE)), "amara", 0, 10));
	}

	@Test
	void offersUsersTheirOwnGroupsAndAdminsAllGroups() {
		List<Group> own = this.directory.groups(ANA);
		List<Group> all = this.directory.groups(ADMIN);

		assertThat(own).extracting(Group::name).contains("Undergrads").hasSizeLessThan(all.size());
		assertThat(this.directory.membersOf(ANA, own.getFirst().id())).extracting(Invitee::mailKey)
			.isNotEmpty()
			.doesNotHaveDuplicates();
		Group other = all.stream().filter((group) -> !own.contains(group)).findFirst().orElseThrow();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.directory.membersOf(ANA, other.id()));
	}

	@Test
	void resolvesEachPastedEntry() {
		String mail = this.people.get(PersonRef.of(new Uid("amara.okafor"))).seen().mail().orElseThrow();

		List<InviteeLine> lines = this.directory.read(ANA, """
				amara.okafor, %s
				"García, Ana" <guest@x.example>; <GUEST@x.example>
				jane doe@x
				two@@signs.example
				already@x.example""".formatted(mail), List.of(new Invitee("Already@x.example", "")));

		assertThat(lines).extracting(InviteeLine::text, InviteeLine::outcome)
			.containsExactly(tuple("amara.okafor", Outcome.INVITED), tuple(mail, Outcome.INVITED_TWICE),
					tuple("\"García, Ana\" <guest@x.example>", Outcome.OUTSIDE),
					tuple("<GUEST@x.example>", Outcome.INVITED_TWICE), tuple("jane", Outcome.NOBODY),
					tuple("doe@x", Outcome.OUTSIDE), tuple("two@@signs.example", Outcome.MALFORMED),
					tuple("already@x.example", Outcome.INVITED_TWICE));
		assertThat(lines.get(2).invitee()).map(Invitee::name).contains("García, Ana");
	}

}
