package io.roomkeeper.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingSamples;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.NumberAndLink;
import io.roomkeeper.room.PersonalLink;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReinvitesTests {

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends StoreContract {

		Contract(TestDatabase database) {
			super(database);
		}

		private Reinvites reinvites() {
			return this.database.reinvites();
		}

		private Meeting meeting(PersonId host, int number) {
			Meeting meeting = MeetingSamples.meeting(this.database.meetings().newKeys(1).getFirst(), host, number,
					MeetingSamples.schedule("2026-04-02T09:30", "Europe/Madrid", ""), List.of());
			this.database.meetings().add(List.of(meeting), NOW);
			return meeting;
		}

		private ReinviteItem item(Meeting meeting, ReinviteState state) {
			return new ReinviteItem(reinvites().newIds(1).getFirst(), meeting.key(), meeting.host(),
					ReinviteCause.MEETING_LINK,
					new NumberAndLink(3_456_789_013L, Optional.of(new PersonalLink("Ana.Garcia"))),
					new NumberAndLink(99_999_999_999L, Optional.empty()), true, true, state, NOW,
					state.isOpen() ? Optional.empty() : Optional.of(NOW), "", 1);
		}

		@Test
		void returnsAddedAndReplacedItems() {
			Meeting meeting = meeting(add("ana", "Ana", "García"), 1);
			ReinviteItem item = item(meeting, ReinviteState.TO_DO);
			ReinviteItem closed = new ReinviteItem(item.id(), item.meeting(), item.host(), ReinviteCause.PASSCODE,
					item.before(), new NumberAndLink(123_456_789L, Optional.of(new PersonalLink("other"))), false, true,
					ReinviteState.CONFIRMED, NOW, Optional.of(NOW.plusSeconds(1)), "550 no", 2);

			reinvites().add(List.of(item));
			assertThat(reinvites().find(item.id())).contains(item);
			reinvites().replace(List.of(closed));
			assertThat(reinvites().find(item.id())).contains(closed);
		}

		@Test
		void listsOpenItemsFirstAndCountsTheRest() {
			PersonId ana = add("ana", "Ana", "García");
			Meeting meeting = meeting(ana, 1);
			ReinviteItem toDo = item(meeting, ReinviteState.TO_DO);
			ReinviteItem avoided = item(meeting(ana, 2), ReinviteState.NOT_NEEDED);
			ReinviteItem closed = item(meeting, ReinviteState.CONFIRMED);
			ReinviteItem ofOther = item(meeting(add("bob", "Bob", "Able"), 3), ReinviteState.TO_DO);
			reinvites().add(List.of(toDo, avoided, closed, ofOther));

			assertThat(reinvites().of(ana, 9)).containsExactly(toDo, closed, avoided);
			assertThat(reinvites().of(ana, 1)).containsExactly(toDo);
			assertThat(reinvites().countOf(ana))
				.isEqualTo(Map.of(ReinviteState.TO_DO, 1, ReinviteState.NOT_NEEDED, 1, ReinviteState.CONFIRMED, 1));
			assertThat(reinvites().openOf(Set.of(meeting.key(), avoided.meeting())))
				.isEqualTo(Map.of(meeting.key(), toDo));
		}

	}

}
