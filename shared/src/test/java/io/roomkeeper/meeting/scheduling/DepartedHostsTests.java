package io.roomkeeper.meeting.scheduling;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.VisitPlace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DepartedHostsTests extends SchedulingTest {

	private static final String REASON = "takes the seminar over";

	private PersonId id(String uid) {
		return this.services.people().get(uid.equals("ana") ? ANAS : BOBS).id();
	}

	private PersonId anaLeaves() {
		PersonId ana = id("ana");
		this.database.people().markMissing(List.of(ana), NOW);
		return ana;
	}

	@Test
	void listsFutureMeetingsOfHostsWhoHaveLeft() {
		Meeting future = weekly();
		this.scheduling.schedule(ANA, ANAS, request("2020-03-09T10:00", "FREQ=WEEKLY;COUNT=2", Optional.empty()));
		Meeting cancelled = weekly();
		this.scheduling.cancel(ANA, cancelled.key(), 1);
		assertThat(this.services.departed().meetings(HELPDESK)).isEmpty();

		anaLeaves();

		assertThat(this.services.departed().meetings(HELPDESK)).singleElement().satisfies((one) -> {
			assertThat(one.meeting().key()).isEqualTo(future.key());
			assertThat(one.host().seen().uid().value()).isEqualTo("ana");
		});
		assertThat(this.database.meetings().countOfDeparted(NOW)).isOne();
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.services.departed().meetings(BOB));
	}

	@Test
	void handsAMeetingOverWithItsLinkAndItsOwnNumber() {
		Meeting before = this.scheduling
			.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY;COUNT=8", Optional.of(true)))
			.meeting();
		RoomSession session = this.database.visits().begin(new VisitPlace(id("ana"), Optional.of(before.key())));
		anaLeaves();

		Meeting after = this.services.departed().handOver(ADMIN, before.key(), 1, BOBS, REASON);

		assertThat(after.host()).isEqualTo(id("bob"));
		assertThat(after.inPersonalRoom()).isFalse();
		assertThat(this.database.visits().find(session.id()).orElseThrow().place().owner()).isEqualTo(id("bob"));
		assertThat(after.access().token()).isEqualTo(before.access().token());
		assertThat(after.calendar().sequence()).isEqualTo(before.calendar().sequence() + 1);
		assertThat(this.services.departed().meetings(ADMIN)).isEmpty();
		assertThat(this.scheduling.find(BOB, before.key())).isEqualTo(after);
		assertThat(this.database.reinvites().of(after.host(), 9)).extracting(ReinviteItem::meeting)
			.containsExactly(before.key());
		assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 1)).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo("MeetingHandedOver");
			assertThat(entry.detail()).contains(REASON);
		});
	}

	@Test
	void handsOverOnlyMeetingsOfDepartedHostsAndOnlyToPresentPeople() {
		Meeting meeting = weekly();
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.services.departed().handOver(ADMIN, meeting.key(), 1, BOBS, REASON));
		Person ana = this.services.people().get(ANAS);
		PersonId gone = anaLeaves();

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.services.departed().handOver(ADMIN, meeting.key(), 1, PersonRef.of(gone), REASON));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.services.departed().handOver(ADMIN, meeting.key(), 1, BOBS, " "));
		assertThatExceptionOfType(MeetingChangedException.class)
			.isThrownBy(() -> this.services.departed().handOver(ADMIN, meeting.key(), 7, BOBS, REASON));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.services.departed().handOver(HELPDESK, meeting.key(), 1, BOBS, REASON));
		this.database.people().update(List.of(ana), NOW);
		assertThat(this.services.departed().meetings(ADMIN)).isEmpty();
	}

	@Test
	void showsADelegateTheHosts() {
		assertThat(this.services.delegates().hostsOf(BOB)).isEmpty();

		this.services.delegates().appoint(ANA, ANAS, List.of(BOBS));

		assertThat(this.services.delegates().hostsOf(BOB)).extracting(Person::id).containsExactly(id("ana"));
		anaLeaves();
		assertThat(this.services.delegates().hostsOf(BOB)).isEmpty();
	}

}
