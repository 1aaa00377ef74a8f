package io.roomkeeper.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.Vetoes;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** Jobs do not change a room with a veto before the veto ends. */
class VetoTests extends JobTests {

	private static final LocalDate EXPIRY = FIRST_DAY.plusDays(Expiry.DAYS);

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	@Test
	void aSweepSkipsAHeldRoomAndExpiresItWhenTheVetoEnds() {
		this.roomkeeper.run(JobName.SYNC);
		place(VetoKind.EXPIRY, "ada", EXPIRY.plusDays(10));

		Run held = sweep(EXPIRY);
		Run over = sweep(EXPIRY.plusDays(10));

		assertThat(held.counts().of(CountKind.EXPIRED)).isEqualTo(2);
		assertThat(held.counts().of(CountKind.READ)).isEqualTo(2);
		assertThat(items(held, Outcome.EXPIRED)).extracting(RunItem::item).doesNotContain("ada");
		assertThat(items(over, Outcome.EXPIRED)).extracting(RunItem::item).containsExactly("ada");
	}

	@Test
	void aPlanOfASweepLeavesTheHeldRoomOut() {
		this.roomkeeper.run(JobName.SYNC);
		place(VetoKind.EXPIRY, "ada", EXPIRY.plusDays(10));

		Run plan = this.roomkeeper.run(JobName.SWEEP, RunMode.PLAN, EXPIRY);

		assertThat(plan.expected()).contains(2L);
		assertThat(items(plan, Outcome.EXPIRED)).extracting(RunItem::item).doesNotContain("ada");
	}

	@Test
	void aVetoOfAnotherKindDoesNotPreventExpiry() {
		this.roomkeeper.run(JobName.SYNC);
		place(VetoKind.RETIREMENT, "ada", EXPIRY.plusDays(10));

		assertThat(sweep(EXPIRY).counts().of(CountKind.EXPIRED)).isEqualTo(3);
	}

	@Test
	void theOwnerIsWarnedOncePerIntervalOfTheEndOfTheVeto() {
		this.roomkeeper.run(JobName.SYNC);
		place(VetoKind.EXPIRY, "ada", EXPIRY.plusDays(10));

		Run othersOnly = warn(EXPIRY.minusDays(30));
		Run late = warn(EXPIRY.minusDays(20));
		Run again = warn(EXPIRY.minusDays(19));

		assertThat(items(othersOnly, Outcome.WARNED)).extracting(RunItem::item).containsOnly("bo", "cy").hasSize(2);
		assertThat(items(late, Outcome.WARNED)).singleElement().satisfies((item) -> {
			assertThat(item.item()).isEqualTo("ada");
			assertThat(item.detail()).contains(EXPIRY.plusDays(10).toString());
		});
		assertThat(again.counts().of(CountKind.WARNED)).isZero();
	}

	@Test
	void aHeldRoomOfAMissingOwnerIsRetiredWhenTheVetoEnds() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today);
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today);
		place(VetoKind.RETIREMENT, "bo", this.today.plusDays(50));

		Run held = this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.plusDays(40));
		Run over = this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, this.today.plusDays(50));

		assertThat(held.counts().of(CountKind.RETIRED)).isZero();
		assertThat(over.counts().of(CountKind.RETIRED)).isEqualTo(1);
		assertThat(room("bo").state()).isEqualTo(RoomState.RETIRED);
	}

	@Test
	void aHeldLinkIsRemovedWhenTheVetoEnds() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom room = room("ada");
		this.roomkeeper.get(Rooms.class)
			.change(room, room.with(Optional.of(new PersonalLink("ada.lovelace")), room.passcode()), this.today,
					this.today);
		this.roomkeeper.change("""
				dn: uid=ada,ou=people,dc=test,dc=example
				changetype: modify
				replace: employeeType
				employeeType: basic
				""");
		this.roomkeeper.run(JobName.SYNC);
		place(VetoKind.LINK, "ada", this.today.plusDays(60));

		Run held = this.roomkeeper.run(JobName.LICENCE, RunMode.APPLY, this.today.plusDays(40));
		assertThat(held.counts().of(CountKind.UPDATED)).isZero();
		assertThat(room("ada").link()).isPresent();

		Run over = this.roomkeeper.run(JobName.LICENCE, RunMode.APPLY, this.today.plusDays(60));
		assertThat(over.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(room("ada").link()).isEmpty();
	}

	@Test
	void aVetoIsRemovedOnceItsDateHasPassed() {
		this.roomkeeper.run(JobName.SYNC);
		place(VetoKind.EXPIRY, "ada", FIRST_DAY.plusDays(5));

		Run early = this.roomkeeper.run(JobName.RELEASE, RunMode.APPLY, FIRST_DAY.plusDays(4));
		Run due = this.roomkeeper.run(JobName.RELEASE, RunMode.APPLY, FIRST_DAY.plusDays(5));

		assertThat(items(early, Outcome.UPDATED)).isEmpty();
		assertThat(items(due, Outcome.UPDATED)).extracting(RunItem::item).containsExactly("ada");
		assertThat(this.roomkeeper.get(Vetoes.class).find(VetoKind.EXPIRY, new PersonId(id("ada")))).isEmpty();
	}

	private void place(VetoKind kind, String uid, LocalDate until) {
		this.roomkeeper.get(Vetoes.class)
			.put(Veto.of(kind, new PersonId(id(uid)), until, "test", "test", Instant.now()));
	}

}
