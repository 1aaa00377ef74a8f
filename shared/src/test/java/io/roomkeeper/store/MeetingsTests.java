package io.roomkeeper.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.MeetingSamples;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
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

		private static final String START = "2026-02-02T09:30";

		Contract(TestDatabase database) {
			super(database);
		}

		private Meetings meetings() {
			return this.database.meetings();
		}

		private Meeting meeting(PersonId host, int number, String start, String rule, Invitee... invitees) {
			return MeetingSamples.meeting(meetings().newKeys(1).getFirst(), host, number,
					MeetingSamples.schedule(start, "Europe/Madrid", rule), List.of(invitees));
		}

		private Meeting added(Meeting meeting) {
			meetings().add(List.of(meeting), NOW);
			return meeting;
		}

		/** Returns a meeting whose values all differ from the defaults. */
		private Meeting unusual(PersonId host, PersonId other) {
			Meeting usual = meeting(host, 1, START, "FREQ=WEEKLY;COUNT=20",
					new Invitee("A@example.org", "Añá 会議", ReplyStatus.TENTATIVE), new Invitee("b@example.com", ""));
			return new Meeting(usual.key(), host, "Topic 🎉",
					usual.schedule()
						.with(new OccurrenceChange.Cancelled(LocalDateTime.parse("2026-03-09T09:30")))
						.with(new OccurrenceChange.Moved(LocalDateTime.parse("2026-03-16T09:30"),
								LocalDateTime.parse("2026-03-17T02:30"), 15, Optional.of("Moved"))),
					new MeetingAccess(new MeetingId(123_456_789L), false, Optional.of(new Passcode("a-b_c*")), true,
							new LinkToken("another-token-of-a-meeting")),
					usual.invitees(), Set.of(other), new CalendarRevision(Optional.empty(), 7, NOW),
					MeetingOrigin.IMPORTED, Locale.of("es"), Optional.of(NOW), 1);
		}

		@Test
		void returnsAddedMeetings() {
			PersonId host = add("ana", "Ana", "García");
			Meeting meeting = unusual(host, add("bob", "Bob", "Able"));

			meetings().add(List.of(meeting), NOW);

			assertThat(meetings().find(meeting.key())).contains(meeting);
			assertThat(meetings().withToken(meeting.access().token())).contains(meeting);
			assertThat(meetings().withNumbers(List.of(new MeetingId(123_456_789L), new MeetingId(20_000_000_009L))))
				.containsOnlyKeys(new MeetingId(123_456_789L));
			assertThat(meetings().count()).isEqualTo(1);
			assertThat(meetings().find(new MeetingKey(999))).isEmpty();
		}

		@Test
		void givesBackManyMeetingsWithEveryCharacterOfTheirTexts() {
			PersonId host = add("ana", "Ana", "García");
			PersonId other = add("bob", "Bob", "Able");
			String awkward = "\\N \\. \\t \" ' , ; \t | 会議 🎉 %s";
			List<Meeting> all = IntStream.range(1, 300).mapToObj((i) -> {
				Meeting sample = meeting(host, i, START, "FREQ=WEEKLY;COUNT=20",
						new Invitee("a%d@example.org".formatted(i), awkward.formatted("name")));
				Meeting unusual = unusual(host, other);
				return sample.with(awkward.formatted(i))
					.with((i % 3 == 0) ? unusual.schedule() : sample.schedule())
					.with(unusual.alternativeHosts())
					.with(new CalendarRevision((i % 2 == 0) ? Optional.empty() : Optional.of("\\N" + i), i, NOW));
			}).toList();

			meetings().add(all, NOW);

			assertThat(meetings().all(all.stream().map(Meeting::key).toList()).values())
				.containsExactlyInAnyOrderElementsOf(all);
		}

		@Test
		void replacesAMeetingOnlyWhileItHasTheVersionThatWasRead() {
			PersonId host = add("ana", "Ana", "García");
			Meeting before = added(meeting(host, 1, START, "FREQ=WEEKLY", new Invitee("a@example.org", "A")));
			Meeting unusual = unusual(host, add("bob", "Bob", "Able"));
			Meeting after = before.with(unusual.schedule()).with(unusual.access()).with(unusual.invitees()).with("New");

			assertThat(meetings().replace(after, NOW)).isTrue();
			assertThat(meetings().replace(before, NOW)).isFalse();

			Meeting stored = meetings().find(before.key()).orElseThrow();
			assertThat(stored.version()).isEqualTo(2);
			assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(after);
		}

		@Test
		void comparesUidsExactly() {
			PersonId host = add("ana", "Ana", "García");
			Meeting meeting = added(meeting(host, 1, START, ""));

			assertThat(meetings().withUids(List.of("uid-1", "UID-1", "uid-1 ", "uid-2"))).containsOnlyKeys("uid-1")
				.containsValue(meeting);
		}

		@Test
		void leavesOutMeetingsThatAreOverOrCancelledButNotACurrentSeries() {
			PersonId host = add("ana", "Ana", "García");
			PersonId other = add("bob", "Bob", "Able");
			added(meeting(host, 1, START, ""));
			added(meeting(host, 2, START, "FREQ=WEEKLY"));
			added(meeting(host, 3, START, "FREQ=WEEKLY;COUNT=4"));
			added(meeting(host, 4, START, "FREQ=DAILY;UNTIL=20260303T083000Z"));
			added(meeting(host, 5, "2026-04-02T09:30", ""));
			added(meeting(other, 6, "2026-04-02T09:30", ""));
			added(meeting(host, 7, "2026-04-02T09:30", "").cancelled(NOW));

			List<Meeting> upcoming = meetings().upcomingOf(host, NOW.plus(Duration.ofDays(1)), 9);

			assertThat(upcoming).extracting(Meeting::topic).containsExactly("Topic 2", "Topic 4", "Topic 5");
			assertThat(meetings().countInPersonalRooms(Set.of(host, other), NOW.plus(Duration.ofDays(7)))).isEqualTo(3);
		}

		@Test
		void sortsByTheNextOccurrence() {
			PersonId host = add("ana", "Ana", "García");
			Meeting monthly = added(meeting(host, 1, START, "FREQ=MONTHLY"));
			Meeting single = added(meeting(host, 2, "2026-03-10T09:30", ""));
			Instant later = Instant.parse("2026-03-05T00:00:00Z");

			assertThat(meetings().upcomingOf(host, NOW, 9)).containsExactly(monthly, single);
			assertThat(meetings().passed(later, 0, 9)).containsExactly(monthly);

			meetings().moveOn(List.of(monthly), later);

			assertThat(meetings().upcomingOf(host, later, 9)).containsExactly(single, monthly);
			assertThat(meetings().passed(later, 0, 9)).isEmpty();
		}

		@Test
		void movesMeetingsOutOfPersonalRooms() {
			PersonId host = add("ana", "Ana", "García");
			PersonId other = add("bob", "Bob", "Able");
			Meeting first = added(meeting(host, 1, "2026-04-02T09:30", ""));
			Meeting second = added(meeting(other, 2, "2026-04-02T09:30", ""));
			added(meeting(other, 3, "2025-04-02T09:30", ""));
			Meeting moved = first.with(first.access().inPersonalRoom(false)).with(first.calendar().raised(NOW));

			assertThat(meetings().hostsInPersonalRooms(NOW, null, 9)).containsExactly(host, other);
			assertThat(meetings().hostsInPersonalRooms(NOW, host, 9)).containsExactly(other);
			meetings().revise(List.of(moved));
			meetings().revise(List.of(first));

			assertThat(meetings().inPersonalRooms(Set.of(host, other), NOW)).containsExactly(second);
			assertThat(meetings().all(Set.of(first.key())).values()).singleElement()
				.usingRecursiveComparison()
				.ignoringFields("version")
				.isEqualTo(moved);
		}

		@Test
		void storesDelegates() {
			PersonId host = add("ana", "Ana", "García");
			PersonId bob = add("bob", "Bob", "Able");
			PersonId eve = add("eve", "Eve", "Able");

			meetings().appoint(host, Set.of(bob));
			meetings().appoint(host, Set.of(eve));

			assertThat(meetings().delegatesOf(host)).containsExactly(eve);
			assertThat(meetings().delegatesOf(eve)).isEmpty();
		}

	}

}
