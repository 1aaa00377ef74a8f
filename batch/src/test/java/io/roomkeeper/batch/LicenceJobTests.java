package io.roomkeeper.batch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.QuarantinedNumber;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LicenceJobTests extends JobTests {

	/**
	 * A licence counts as lost from the day on which a sync finds it missing: here today.
	 */
	private final LocalDate lostOn = LocalDate.now(ZoneOffset.UTC);

	@BeforeEach
	void aLinkOfAPersonWhoLosesTheLicence() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom room = room("ada");
		this.roomkeeper.get(Rooms.class)
			.change(room, room.with(Optional.of(new PersonalLink("ada.lovelace")), room.passcode()), this.lostOn,
					this.lostOn);
		SampleMeetings.add(this.roomkeeper.get(Meetings.class), new PersonId(id("ada")), LocalDate.of(2100, 1, 1));
		licence("basic");
	}

	@Test
	void theLinkIsKeptForThirtyDaysAndThenRemoved() {
		Run before = run(29);
		Run after = run(30);

		assertThat(before.counts().of(CountKind.UPDATED)).isZero();
		assertThat(after.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(room("ada").link()).isEmpty();
		assertThat(this.roomkeeper.get(Reinvites.class).of(new PersonId(id("ada")), 10))
			.extracting(ReinviteItem::before)
			.singleElement()
			.satisfies((way) -> assertThat(way.link()).contains(new PersonalLink("ada.lovelace")));
		assertThat(run(31).counts().of(CountKind.UPDATED)).isZero();
	}

	@Test
	void aChosenNumberIsReplacedByARandomOneThatStays() {
		PersonalRoom before = room("ada");
		this.roomkeeper.get(Rooms.class).chose(before.owner(), before.pmi());

		Run after = run(30);

		PersonalRoom drawn = room("ada");
		assertThat(after.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(drawn.pmi()).isNotEqualTo(before.pmi());
		assertThat(drawn.link()).isEmpty();
		assertThat(this.roomkeeper.get(Rooms.class).quarantinedOf(before.owner(), this.lostOn.plusDays(30)))
			.extracting(QuarantinedNumber::pmi)
			.containsExactly(before.pmi());
		assertThat(run(31).counts().of(CountKind.UPDATED)).isZero();
		assertThat(room("ada").pmi()).isEqualTo(drawn.pmi());
	}

	@Test
	void eachWarningIsSentOnce() {
		assertThat(List.of(warned(15), warned(16), warned(17), warned(26), warned(27), warned(28))).containsExactly(0L,
				1L, 0L, 0L, 1L, 0L);
	}

	@Test
	void aLicenceThatReturnsKeepsTheLink() {
		licence("licensed");

		run(30);

		assertThat(room("ada").link()).isPresent();
	}

	@Test
	void aDryRunRemovesNothing() {
		Run plan = this.roomkeeper.run(JobName.LICENCE, RunMode.PLAN, this.lostOn.plusDays(30));

		assertThat(plan.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(room("ada").link()).isPresent();
	}

	private long warned(int day) {
		return run(day).counts().of(CountKind.WARNED);
	}

	private Run run(int day) {
		return this.roomkeeper.run(JobName.LICENCE, RunMode.APPLY, this.lostOn.plusDays(day));
	}

	private void licence(String type) {
		this.roomkeeper.change("""
				dn: uid=ada,ou=people,dc=test,dc=example
				changetype: modify
				replace: employeeType
				employeeType: %s
				""".formatted(type));
		this.roomkeeper.run(JobName.SYNC);
	}

}
