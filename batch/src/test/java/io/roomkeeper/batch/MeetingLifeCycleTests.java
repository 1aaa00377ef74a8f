package io.roomkeeper.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.scheduling.DepartedHosts;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to the meetings of a host when the directory changes. */
class MeetingLifeCycleTests extends JobTests {

	private static final Actor ADMIN = Actor.operator("test");

	private PersonId host;

	private Meeting meeting;

	@BeforeEach
	void boHasAMeetingInThePersonalRoom() {
		this.roomkeeper.run(JobName.SYNC);
		this.host = new PersonId(id("bo"));
		SampleMeetings.add(this.roomkeeper.get(Meetings.class), this.host, LocalDate.of(2100, 1, 1));
		this.meeting = meetings().getFirst();
	}

	private List<Meeting> meetings() {
		return this.roomkeeper.get(Meetings.class).upcomingOf(this.host, Instant.EPOCH, 10);
	}

	private JoinDetails join() {
		return this.roomkeeper.get(JoinDetailsResolver.class).of(meetings().getFirst());
	}

	private List<Meeting> toHandOver() {
		return this.roomkeeper.get(DepartedHosts.class).meetings(ADMIN).stream().map((one) -> one.meeting()).toList();
	}

	private void leaves() {
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");
		this.roomkeeper.run(JobName.SYNC);
	}

	private void replace(String attribute, String value) {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modify
				replace: %1$s
				%1$s: %2$s
				""".formatted(attribute, value));
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void areListedForHandOverWhileTheirHostIsAway() {
		assertThat(toHandOver()).isEmpty();

		leaves();

		assertThat(toHandOver()).containsExactly(this.meeting);
		assertThat(join().room()).isEmpty();
		assertThat(join().grouped()).isEqualTo(this.meeting.access().number().grouped());
	}

	@Test
	void takePlaceInTheRoomAgainWhenTheirHostReturns() {
		JoinDetails before = join();
		leaves();
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, TestRoomkeeper.FIRST_DAY.plusDays(40));

		this.roomkeeper.change(addition("bo"));
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, TestRoomkeeper.FIRST_DAY.plusDays(50));

		assertThat(toHandOver()).isEmpty();
		assertThat(meetings()).containsExactly(this.meeting);
		assertThat(join()).extracting(JoinDetails::grouped, JoinDetails::passcode, JoinDetails::link)
			.containsExactly(before.grouped(), before.passcode(), before.link());
	}

	@Test
	void stayWithAHostWhoIsRenamed() {
		JoinDetails before = join();
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modrdn
				newrdn: uid=bo.married
				deleteoldrdn: 1
				""");

		this.roomkeeper.run(JobName.SYNC);

		assertThat(id("bo.married")).isEqualTo(this.host.value());
		assertThat(meetings()).containsExactly(this.meeting);
		assertThat(join()).isEqualTo(before);
	}

	@Test
	void nameTheNewMailAddressOfTheirHost() {
		replace("mail", "bo.new@test.example");

		Person bo = entry("bo").orElseThrow().person();
		String calendar = this.roomkeeper.get(InvitationRenderer.class)
			.inviting(meetings().getFirst(), bo, this.meeting.invitees(), Optional.empty())
			.calendar();

		assertThat(meetings()).containsExactly(this.meeting);
		assertThat(calendar).contains("mailto:bo.new@test.example");
		assertThat(this.roomkeeper.get(Reinvites.class).of(this.host, 10)).isEmpty();
	}

	@Test
	void stayInTheRoomOfAHostWithoutALicenceUntilItsNumberIsRemoved() {
		PersonalRoom chosen = room("bo");
		LocalDate lostOn = LocalDate.now(ZoneOffset.UTC);
		this.roomkeeper.get(Rooms.class).chose(chosen.owner(), chosen.pmi());
		replace("employeeType", "basic");
		assertThat(join().grouped()).isEqualTo(chosen.pmi().grouped());

		this.roomkeeper.run(JobName.LICENCE, RunMode.APPLY, lostOn.plusDays(30));

		PersonalRoom drawn = room("bo");
		assertThat(drawn.pmi()).isNotEqualTo(chosen.pmi());
		assertThat(join().grouped()).isEqualTo(drawn.pmi().grouped());
		assertThat(this.roomkeeper.get(Reinvites.class).of(this.host, 10)).extracting(ReinviteItem::meeting)
			.containsExactly(this.meeting.key());
	}

}
