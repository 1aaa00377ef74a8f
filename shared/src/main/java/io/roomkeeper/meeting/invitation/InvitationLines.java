package io.roomkeeper.meeting.invitation;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;
import io.roomkeeper.text.WrittenDates;

/**
 * What an invitation says, line by line. Text and HTML are made of the same lines, so
 * that both say the same.
 */
final class InvitationLines {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

	private final Locale language;

	private final List<InvitationLine> lines = new ArrayList<>();

	private InvitationLines(Locale language) {
		this.language = language;
	}

	/**
	 * Returns the lines of an invitation.
	 * @param host the name of the host
	 */
	static List<InvitationLine> of(Meeting meeting, String host, JoinDetails details, Account account) {
		InvitationLines all = new InvitationLines(meeting.language());
		MeetingTime time = meeting.schedule().time();
		all.lines.add(new InvitationLine("", meeting.topic(), false));
		all.add("host", host, false);
		all.add("when", WrittenDates.moment(time.begins(), all.language), false);
		all.add("utc", UTC.format(time.begins().withZoneSameInstant(ZoneOffset.UTC)), false);
		all.add("minutes", Integer.toString(time.minutes()), false);
		meeting.schedule()
			.recurrence()
			.ifPresent((rule) -> all.add("repeats", RecurrenceText.of(rule, meeting.language(), time.zone()), false));
		all.add("link", details.link(), true);
		all.add("number", details.grouped(), false);
		details.passcode().ifPresent((passcode) -> all.add("passcode", passcode.text(), false));
		details.room()
			.filter((room) -> room.link().isPresent())
			.ifPresent((room) -> all.add("personalLink", room.joinUrl(account), true));
		return List.copyOf(all.lines);
	}

	/**
	 * Returns the lines of the message that cancels a meeting or one occurrence. It
	 * contains no join details.
	 * @param host the name of the host
	 * @param occurrence the only occurrence that is cancelled; empty for all
	 */
	static List<InvitationLine> cancelling(Meeting meeting, String host, Optional<Occurrence> occurrence) {
		InvitationLines all = new InvitationLines(meeting.language());
		ZonedDateTime begins = occurrence.map(Occurrence::begins).orElseGet(() -> meeting.schedule().time().begins());
		String topic = occurrence.flatMap(Occurrence::topic).orElse(meeting.topic());
		all.lines
			.add(new InvitationLine("", say("invitation.cancelled", meeting.language(), Argument.text(topic)), false));
		all.add("host", host, false);
		all.add("when", WrittenDates.moment(begins, all.language), false);
		all.add("utc", UTC.format(begins.withZoneSameInstant(ZoneOffset.UTC)), false);
		if (occurrence.isEmpty()) {
			meeting.schedule()
				.recurrence()
				.ifPresent((rule) -> all.add("repeats",
						RecurrenceText.of(rule, meeting.language(), meeting.schedule().zone()), false));
		}
		return List.copyOf(all.lines);
	}

	private void add(String key, String value, boolean link) {
		this.lines.add(new InvitationLine(say("invitation." + key, this.language), value, link));
	}

	/** Renders a text of the bundles. */
	static String say(String key, Locale language, Argument... arguments) {
		return MessageTexts.in(language).say(Message.of(key, arguments), Argument::text);
	}

}
