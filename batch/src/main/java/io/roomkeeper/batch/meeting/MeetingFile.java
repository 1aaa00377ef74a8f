package io.roomkeeper.batch.meeting;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.roomkeeper.batch.file.CsvFile;
import io.roomkeeper.batch.file.Line;
import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.meeting.adoption.ExistingMeeting;
import io.roomkeeper.meeting.adoption.StatedNumber;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A table of existing meetings. The column {@code uid} or {@code mail} identifies the
 * host; {@code topic}, {@code start} and {@code minutes} are required. The columns
 * {@code number}, {@code zone}, {@code rrule}, {@code invitees}, {@code passcode},
 * {@code calendar_uid} and {@code sequence} are optional. Other columns are ignored.
 */
final class MeetingFile implements LineSource<MeetingLine> {

	private static final List<String> WHO = List.of("uid", "mail");

	private static final List<String> REQUIRED = List.of("topic", "start", "minutes");

	private static final List<String> COLUMNS = List.of("uid", "mail", "topic", "start", "minutes", "number", "zone",
			"rrule", "invitees", "passcode", "calendar_uid", "sequence");

	private final CsvFile file;

	private final String prefix;

	private final ZoneId zone;

	private final List<String> naming;

	private MeetingFile(CsvFile file, String prefix, ZoneId zone) {
		this.file = file;
		this.prefix = prefix;
		this.zone = zone;
		this.naming = WHO.stream().filter(file.columns()::contains).toList();
	}

	/**
	 * Opens a file and checks its header.
	 * @param prefix what precedes the number of a line in messages
	 * @param zone the zone of a start that names none
	 * @throws InvalidInputException if the file cannot be read or lacks a column
	 */
	static MeetingFile open(Path path, String prefix, ZoneId zone) {
		MeetingFile opened = new MeetingFile(CsvFile.open(path, path.toString(), COLUMNS), prefix, zone);
		if (opened.naming.isEmpty() || !opened.file.columns().containsAll(REQUIRED)) {
			opened.close();
			throw new InvalidInputException("'%s' has the columns %s".formatted(path, opened.file.shownColumns()),
					"The header must name topic, start, minutes and one of uid, mail; number, zone, rrule, invitees, passcode, calendar_uid, sequence may follow");
		}
		return opened;
	}

	@Override
	public Optional<MeetingLine> next() {
		return this.file.next().map((line) -> switch (line) {
			case Line.Broken(long number, Message reason) -> new MeetingLine.Bad(place(number), reason);
			case Line.Whole whole -> read(whole);
		});
	}

	private String place(long number) {
		return this.prefix + "line " + number;
	}

	private MeetingLine read(Line.Whole line) {
		try {
			Optional<OwnerRef> host = OwnerRef.of(line, this.naming);
			if (host.isEmpty()) {
				return new MeetingLine.Bad(place(line.number()), Message.of("line.meeting"));
			}
			List<Message> remarks = new ArrayList<>();
			return new MeetingLine.Existing(place(line.number()), host.get(),
					new ExistingMeeting(topic(line.text("topic")), schedule(line), number(line.text("number")),
							optional(line, "passcode").map(Passcode::new), invitees(line.text("invitees"), remarks),
							new CalendarRevision(uid(line), sequence(line.text("sequence")), Instant.EPOCH), false),
					remarks);
		}
		catch (InvalidInputException ex) {
			return new MeetingLine.Bad(place(line.number()), ex.message());
		}
	}

	private static String topic(String text) {
		String topic = ValueGate.typed(ValueKind.TYPED_NAME, Message.of("typed.topic"), text);
		if (topic.length() > Meeting.LONGEST_TOPIC) {
			throw bad("event.topic", Argument.number(topic.length()), Argument.number(Meeting.LONGEST_TOPIC));
		}
		return topic;
	}

	private MeetingSchedule schedule(Line.Whole line) {
		ZoneId named = optional(line, "zone").map(ZoneNames::of).orElse(this.zone);
		String minutes = line.text("minutes");
		if (!minutes.matches("[0-9]{1,6}")) {
			throw bad("line.minutes");
		}
		MeetingTime time = new MeetingTime(start(line.text("start"), named), named, Integer.parseInt(minutes));
		return optional(line, "rrule").map((rule) -> MeetingSchedule.series(time, Recurrence.parse(rule, named)))
			.orElseGet(() -> MeetingSchedule.once(time));
	}

	/**
	 * Parses a local time, or a moment, which is converted to the local time in the zone.
	 */
	private static LocalDateTime start(String text, ZoneId zone) {
		String plain = text.replace(' ', 'T');
		try {
			boolean local = plain.length() <= 19 && !plain.endsWith("Z");
			return local ? LocalDateTime.parse(plain)
					: OffsetDateTime.parse(plain).atZoneSameInstant(zone).toLocalDateTime();
		}
		catch (DateTimeException _) {
			throw new InvalidInputException(
					Message.of("date.unreadable", Argument.text(text.substring(0, Math.min(40, text.length())))),
					Message.of("line.start"));
		}
	}

	private static StatedNumber number(String text) {
		return text.isEmpty() ? StatedNumber.NONE : StatedNumber.parse(text);
	}

	private static List<Invitee> invitees(String text, List<Message> remarks) {
		Map<String, Invitee> invitees = new TreeMap<>();
		for (String address : text.split("[\\s,;]+", -1)) {
			try {
				if (!address.isEmpty()) {
					Invitee invitee = Invitee.checked(address, "", ReplyStatus.NEEDS_ACTION);
					invitees.putIfAbsent(invitee.mailKey(), invitee);
				}
			}
			catch (InvalidInputException ex) {
				remarks.add(Message.of("event.attendee", Argument.message(ex.what())));
			}
		}
		return List.copyOf(invitees.values());
	}

	private static Optional<String> uid(Line.Whole line) {
		Optional<String> uid = optional(line, "calendar_uid");
		if (uid.filter((text) -> text.length() > CalendarRevision.LONGEST_UID).isPresent()) {
			throw bad("event.uid", Argument.number(CalendarRevision.LONGEST_UID));
		}
		return uid;
	}

	private static int sequence(String text) {
		if (!text.matches("[0-9]{0,9}")) {
			throw bad("event.sequence");
		}
		return text.isEmpty() ? 0 : Integer.parseInt(text);
	}

	private static Optional<String> optional(Line.Whole line, String column) {
		return Optional.of(line.text(column)).filter((text) -> !text.isEmpty());
	}

	private static InvalidInputException bad(String key, Argument... arguments) {
		return new InvalidInputException(Message.of(key, arguments), Message.of("line.fix"));
	}

	@Override
	public void close() {
		this.file.close();
	}

}
