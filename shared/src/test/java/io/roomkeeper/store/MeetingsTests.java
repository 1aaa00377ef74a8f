package io.roomkeeper.store;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.person.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingsTests {

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

		private static final ZonedDateTime START = ZonedDateTime.of(2026, 2, 2, 9, 30, 0, 0,
				ZoneId.of("Europe/Madrid"));

		private static Meeting meeting(PersonId host, int number, ZonedDateTime start, Optional<String> recurrence,
				List<Invitee> invitees) {
			return new Meeting(new MeetingId(20_000_000_000L + number), host, "uid-" + number, 0, "Topic " + number,
					start, Duration.ofMinutes(45), recurrence, true, invitees);
		}

		@Test
		void givesBackWhatWasAdded() {
			PersonId host = add("ana", "Ana", "García");
			Meeting meeting = meeting(host, 1, START, Optional.empty(),
					List.of(new Invitee("a@example.org", "A"), new Invitee("b@example.com", "")));

			this.database.meetings().add(List.of(meeting));

			assertThat(this.database.meetings().upcomingOf(host, START.toInstant(), 9)).containsExactly(meeting);
			assertThat(this.database.meetings().count()).isEqualTo(1);
		}

		@Test
		void leavesOutWhatIsOverButNotASeriesThatGoesOn() {
			PersonId host = add("ana", "Ana", "García");
			PersonId other = add("bob", "Bob", "Able");
			this.database.meetings()
				.add(List.of(meeting(host, 1, START, Optional.empty(), List.of()),
						meeting(host, 2, START, Optional.of("FREQ=WEEKLY"), List.of()),
						meeting(host, 3, START, Optional.of("FREQ=WEEKLY;COUNT=4"), List.of()),
						meeting(host, 4, START, Optional.of("FREQ=DAILY;UNTIL=20260301T083000Z"), List.of()),
						meeting(host, 5, START.plusDays(60), Optional.empty(), List.of()),
						meeting(other, 6, START.plusDays(60), Optional.empty(), List.of())));

			List<Meeting> upcoming = this.database.meetings().upcomingOf(host, NOW.plus(Duration.ofDays(1)), 9);

			assertThat(upcoming).extracting(Meeting::calendarUid).containsExactly("uid-2", "uid-4", "uid-5");
			assertThat(this.database.meetings().countInPersonalRooms(Set.of(host, other), NOW.plus(Duration.ofDays(7))))
				.isEqualTo(3);
		}

	}

}
