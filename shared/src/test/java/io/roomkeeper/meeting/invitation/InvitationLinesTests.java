package io.roomkeeper.meeting.invitation;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingSamples;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationLinesTests {

	private static final Account ACCOUNT = new Account(Plan.ENTERPRISE, ZoneOffset.UTC,
			URI.create("https://meet.example.org"), "helpdesk");

	private static List<InvitationLine> lines(String topic, String rule, Locale language, Optional<Passcode> passcode) {
		Meeting sample = MeetingSamples.meeting(new MeetingKey(1), new PersonId(1), 1,
				MeetingSamples.schedule("2027-03-09T10:00", "America/New_York", rule), List.of());
		Meeting meeting = new Meeting(sample.key(), sample.host(), topic, sample.schedule(), sample.access(), List.of(),
				sample.alternativeHosts(), sample.calendar(), sample.origin(), language, Optional.empty(), 1);
		return InvitationLines.of(meeting, "Ana <Host>", new JoinDetails("20000000001", "200 0000 0001", passcode,
				"https://meet.example.org/m/token", true, Optional.empty()), ACCOUNT);
	}

	private static String value(List<InvitationLine> lines, String label) {
		return lines.stream().filter((line) -> line.label().equals(label)).findFirst().orElseThrow().value();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					FREQ=DAILY                             | every day                                        | cada día
					FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR     | every 2 weeks on Tuesday, Friday                 | cada 2 semanas los días martes, viernes
					FREQ=MONTHLY;COUNT=8                   | every month, 8 times                             | cada mes, 8 veces
					FREQ=WEEKLY;UNTIL=20270331T020000Z     | every week, until 30 March 2027                  | cada semana, hasta el 30 de marzo de 2027
					""")
	void describesTheRecurrenceInItsLanguage(String rule, String english, String spanish) {
		assertThat(value(lines("Topic", rule, Locale.ENGLISH, Optional.empty()), "Repeats")).isEqualTo(english);
		assertThat(value(lines("Tema", rule, Locale.of("es"), Optional.empty()), "Se repite")).isEqualTo(spanish);
	}

	@Test
	void givesTheTimeInTheZoneOfTheMeetingAndInUtc() {
		List<InvitationLine> lines = lines("Topic", "", Locale.ENGLISH, Optional.empty());

		assertThat(value(lines, "When")).isEqualTo("Tuesday, 9 March 2027, 10:00 (America/New_York)");
		assertThat(value(lines, "In UTC")).isEqualTo("2027-03-09 15:00 UTC");
	}

	@Test
	void namesAPasscodeOnlyIfThereIsOne() {
		assertThat(lines("Topic", "", Locale.ENGLISH, Optional.empty())).extracting(InvitationLine::label)
			.doesNotContain("Passcode");
		assertThat(value(lines("Topic", "", Locale.ENGLISH, Optional.of(new Passcode("a-1"))), "Passcode"))
			.isEqualTo("a-1");
	}

	@Test
	void escapesEveryValueInHtml() {
		String html = InvitationHtml
			.of(lines("<script>alert('x')</script>\" onload=\"y", "", Locale.ENGLISH, Optional.empty()));

		assertThat(html).doesNotContain("<script", "\" onload")
			.contains("&lt;script&gt;alert('x')", "Ana &lt;Host&gt;", "<a href=\"https://meet.example.org/m/token\">");
	}

}
