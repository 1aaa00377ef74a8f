package io.roomkeeper.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Expiry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleYearsTests {

	private static final SampleOrganisation ORGANISATION = new SampleOrganisation();

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final SampleYears YEARS = new SampleYears(ORGANISATION, TODAY);

	@Test
	void areTheSameEveryTime() {
		SampleYears again = new SampleYears(new SampleOrganisation(), TODAY);

		assertThat(again.rooms()).isEqualTo(YEARS.rooms());
		assertThat(again.meetings()).isEqualTo(YEARS.meetings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2026-01-01", "2024-02-29", "2027-08-15" })
	void leaveSixToEightPercentOfRoomsToExpire(LocalDate today) {
		List<LocalDate> ends = ends(today);

		assertThat(ends).filteredOn((end) -> Expiry.isExpired(end, today)).hasSizeBetween(120, 160);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2026-01-01", "2024-02-29", "2027-08-15" })
	void letRoomsExpireInEachOfTheNextTwelveMonths(LocalDate today) {
		List<LocalDate> ends = ends(today);

		IntStream.range(0, 12)
			.forEach((month) -> assertThat(ends)
				.filteredOn((end) -> end.isAfter(today.plusMonths(month)) && !end.isAfter(today.plusMonths(month + 1)))
				.hasSizeGreaterThan(20));
		assertThat(Expiry.WARNING_DAYS).allSatisfy((days) -> assertThat(ends)
			.anyMatch((end) -> Expiry.warningDue(end, today).equals(OptionalInt.of(days))));
	}

	@Test
	void startRoomsOnlyOnPossibleDays() {
		assertThat(YEARS.rooms().values()).allSatisfy((room) -> {
			assertThat(room.usedOn()).isSorted().doesNotHaveDuplicates();
			assertThat(room.usedOn()).allMatch((day) -> day.isBefore(TODAY) && !day.isBefore(room.assignedOn())
					&& !day.isBefore(TODAY.minusYears(2)));
		});
		assertThat(YEARS.rooms().values().stream().map(RoomHistory::usedOn).mapToInt(Collection::size).sum())
			.isBetween(30_000, 90_000);
		assertThat(YEARS.rooms().values()).filteredOn((room) -> room.usedOn().isEmpty()).hasSizeBetween(100, 220);
	}

	@Test
	void useRoomsMoreWhileThereAreLectures() {
		List<LocalDate> days = YEARS.rooms().values().stream().flatMap((room) -> room.usedOn().stream()).toList();

		long october = days.stream().filter((day) -> day.getYear() == 2026 && day.getMonthValue() == 10).count();
		long july = days.stream().filter((day) -> day.getYear() == 2026 && day.getMonthValue() == 7).count();

		assertThat(october).isGreaterThan(2 * july);
	}

	@Test
	void planMeetingsThatCanBeStored() {
		assertThat(YEARS.meetings()).hasSizeBetween(700, 1400).extracting(SampleMeeting::id).doesNotHaveDuplicates();
		assertThat(YEARS.meetings()).extracting(SampleMeeting::host).filteredOn("ana.garcia"::equals).hasSize(4);
		assertThat(YEARS.meetings()).allSatisfy((meeting) -> {
			assertThat(hosted(meeting).topic()).isNotBlank().hasSizeLessThanOrEqualTo(200);
			assertThat(meeting.invitees()).isNotEmpty().extracting(Invitee::mail).doesNotHaveDuplicates();
		});
		assertThat(YEARS.meetings()).anyMatch(SampleMeeting::inPersonalRoom)
			.anyMatch((meeting) -> !meeting.inPersonalRoom())
			.anyMatch(
					(meeting) -> meeting.invitees().stream().anyMatch((one) -> one.mail().endsWith("museum.example")));
	}

	private static Meeting hosted(SampleMeeting meeting) {
		return meeting.hostedBy(new PersonId(1), true, new MeetingKey(1), new LinkToken("a-token-of-22-letters-"),
				Instant.EPOCH);
	}

	@Test
	void planSingleMeetingsAheadAndSeriesThatBeginOnADayOfTheirRule() {
		Instant now = TODAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusHours(14).toInstant();

		assertThat(YEARS.meetings()).allSatisfy((meeting) -> {
			if (meeting.recurrence().isEmpty()) {
				assertThat(meeting.start().toInstant()).isAfter(now);
			}
			else if (meeting.recurrence().get().contains("BYDAY")) {
				assertThat(meeting.recurrence().get())
					.contains("BYDAY=" + meeting.start().getDayOfWeek().name().substring(0, 2));
			}
		});
		assertThat(YEARS.meetings()).extracting((meeting) -> meeting.start().getZone())
			.contains(ZoneId.of("Europe/Dublin"), ZoneId.of("Asia/Tokyo"));
	}

	private static List<LocalDate> ends(LocalDate today) {
		SampleYears years = new SampleYears(ORGANISATION, today);
		return years.rooms()
			.values()
			.stream()
			.map((room) -> Expiry.expiresOn(room.usedOn().stream().max(LocalDate::compareTo), room.assignedOn(),
					years.ledgerCompleteSince()))
			.toList();
	}

}
