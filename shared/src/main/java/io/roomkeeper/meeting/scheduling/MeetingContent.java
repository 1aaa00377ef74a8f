package io.roomkeeper.meeting.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingZone;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Creates meetings from what somebody entered, and checks every part of it. */
final class MeetingContent {

	private final PersonLookup people;

	private final MeetingNumbers numbers;

	private final GlobalIds ids;

	private final Account account;

	private final Clock clock;

	MeetingContent(PersonLookup people, MeetingNumbers numbers, GlobalIds ids, Account account, Clock clock) {
		this.people = people;
		this.numbers = numbers;
		this.ids = ids;
		this.account = account;
		this.clock = clock;
	}

	/** Returns a new meeting. */
	Meeting of(MeetingKey key, Person host, MeetingRequest request, NumberChoice choice) {
		boolean instant = request.start().isEmpty();
		ZoneId zone = request.zone().map(MeetingZone::of).orElseGet(() -> MeetingZone.usual(this.account.timeZone()));
		LocalDateTime start = request.start()
			.orElseGet(() -> LocalDateTime.ofInstant(now(), zone).truncatedTo(ChronoUnit.MINUTES));
		MeetingSchedule schedule = MeetingDates.of(start, zone, request.minutes(), request.recurrence());
		return new Meeting(key, host.id(), topic(request.topic()), schedule,
				this.numbers.draw(host, choice, request, instant), request.invitees(), ids(request.alternativeHosts()),
				new CalendarRevision(Optional.of(this.ids.eventUid()), 0, now()), MeetingOrigin.SCHEDULED,
				request.language().orElse(Locale.ENGLISH), Optional.empty(), 1);
	}

	/** Returns a meeting with the changes, and with the revision that it had before. */
	Meeting edited(Meeting before, Person host, MeetingEdit edit) {
		Meeting after = before.with(MeetingDates.edited(before.schedule(), edit));
		if (edit.topic().isPresent()) {
			after = after.with(topic(edit.topic().get()));
		}
		if (edit.inPersonalRoom().filter((there) -> there != before.inPersonalRoom()).isPresent()) {
			NumberChoice choice = this.numbers.choose(host, edit.inPersonalRoom(), false);
			after = after.with(after.access().inPersonalRoom(choice.inPersonalRoom()));
		}
		if (edit.waitingRoom().isPresent()) {
			boolean waits = this.numbers.chosenWaitingRoom(host, edit.waitingRoom().get());
			after = after.with(after.access().withWaitingRoom(waits));
		}
		if (edit.passcode().isPresent()) {
			after = after.with(after.access().with(this.numbers.passcode(host, edit.passcode(), false)));
		}
		if (edit.language().isPresent()) {
			after = after.with(edit.language().get());
		}
		if (edit.invitees().isPresent()) {
			after = after.with(keepingReplies(before.invitees(), edit.invitees().get()));
		}
		if (edit.alternativeHosts().isPresent()) {
			after = after.with(ids(edit.alternativeHosts().get()));
		}
		return after;
	}

	/** Returns the people to whom references refer. */
	private Set<PersonId> ids(List<PersonRef> refs) {
		Set<PersonId> ids = new HashSet<>();
		refs.forEach((ref) -> ids.add(this.people.get(ref).id()));
		return ids;
	}

	private static List<Invitee> keepingReplies(List<Invitee> before, List<Invitee> after) {
		Map<String, ReplyStatus> replies = new HashMap<>();
		before.forEach((invitee) -> replies.put(invitee.mailKey(), invitee.reply()));
		return after.stream()
			.map((invitee) -> invitee.with(replies.getOrDefault(invitee.mailKey(), ReplyStatus.NEEDS_ACTION)))
			.toList();
	}

	/** Checks a topic. */
	static String topic(String text) {
		String topic = ValueGate.typed(ValueKind.TYPED_NAME, Message.of("typed.topic"), text);
		if (topic.length() > Meeting.LONGEST_TOPIC) {
			throw new InvalidInputException(FailureText.of("meeting.topic", Argument.number(topic.length()),
					Argument.number(Meeting.LONGEST_TOPIC)));
		}
		return topic;
	}

	private Instant now() {
		return this.clock.instant();
	}

}
