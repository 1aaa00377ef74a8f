package io.roomkeeper.meeting.invitee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.meeting.invitee.InviteeLine.Outcome;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.text.Argument;

/**
 * Reads mail addresses and uids as people paste them: one a line, or separated by commas,
 * semicolons or spaces, also in the form {@code Ana García <ana@example.org>}.
 */
final class PastedInvitees {

	private static final Pattern NAMED = Pattern.compile("\"?([^<>\";]*?)\"?\\s*<([^<>]*)>");

	private static final Pattern LINES = Pattern.compile("[\\r\\n;]+");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s,\\u00a0\\ufeff]+");

	private static final int LONGEST = 320;

	private final People people;

	private final PersonLookup lookup;

	PastedInvitees(People people, PersonLookup lookup) {
		this.people = people;
		this.lookup = lookup;
	}

	/**
	 * Determines the outcome of each entry.
	 * @param already addresses that are invited already
	 * @throws InvalidInputException if there are too many entries
	 */
	List<InviteeLine> read(String text, Collection<Invitee> already) {
		List<Entry> entries = entries(text);
		if (entries.size() > Meeting.MOST_INVITEES) {
			throw new InvalidInputException(FailureText.of("meeting.addresses-many", Argument.number(entries.size()),
					Argument.number(Meeting.MOST_INVITEES)));
		}
		Map<String, NameMatch> names = new HashMap<>(
				this.lookup.byMails(entries.stream().map((entry) -> lower(entry.address())).toList()));
		names.putAll(this.lookup.byUids(entries.stream()
			.map(Entry::address)
			.filter((address) -> !ValueGate.refuses(ValueKind.UID, address))
			.map(Uid::new)
			.toList()));
		Set<String> seen = new HashSet<>();
		already.forEach((invitee) -> seen.add(invitee.mailKey()));
		return entries.stream().map((entry) -> line(entry, names, seen)).toList();
	}

	private InviteeLine line(Entry entry, Map<String, NameMatch> names, Set<String> seen) {
		return switch (names.getOrDefault(lower(entry.address()), NameMatch.nobody())) {
			case NameMatch.Several _ -> InviteeLine.of(entry.text(), Outcome.SEVERAL);
			case NameMatch.One(var id) -> this.people.find(id)
				.map((person) -> known(entry, person, seen))
				.orElseGet(() -> InviteeLine.of(entry.text(), Outcome.NOBODY));
			case NameMatch.Nobody() -> outside(entry, seen);
		};
	}

	private static InviteeLine known(Entry entry, Person person, Set<String> seen) {
		if (person.missingSince().isPresent()) {
			return InviteeLine.of(entry.text(), Outcome.HAS_LEFT);
		}
		return invitee(person).map((one) -> once(entry, one, Outcome.INVITED, seen))
			.orElseGet(() -> InviteeLine.of(entry.text(), Outcome.NO_ADDRESS));
	}

	private static InviteeLine outside(Entry entry, Set<String> seen) {
		if (entry.address().indexOf('@') < 0) {
			return InviteeLine.of(entry.text(), Outcome.NOBODY);
		}
		try {
			return once(entry, Invitee.checked(entry.address(), entry.name(), ReplyStatus.NEEDS_ACTION),
					Outcome.OUTSIDE, seen);
		}
		catch (InvalidInputException _) {
			return InviteeLine.of(entry.text(), Outcome.MALFORMED);
		}
	}

	private static InviteeLine once(Entry entry, Invitee invitee, Outcome outcome, Set<String> seen) {
		return seen.add(invitee.mailKey()) ? new InviteeLine(entry.text(), outcome, Optional.of(invitee))
				: InviteeLine.of(entry.text(), Outcome.INVITED_TWICE);
	}

	/** Returns a person as an invitee; empty if the directory has no usable address. */
	static Optional<Invitee> invitee(Person person) {
		return person.seen().mail().flatMap((mail) -> {
			try {
				return Optional.of(Invitee.checked(mail, person.seen().displayName(), ReplyStatus.NEEDS_ACTION));
			}
			catch (InvalidInputException _) {
				return Optional.empty();
			}
		});
	}

	private static List<Entry> entries(String text) {
		List<Entry> entries = new ArrayList<>();
		for (String line : LINES.splitAsStream(text).toList()) {
			Matcher named = NAMED.matcher(line);
			int rest = 0;
			while (named.find()) {
				addAll(entries, line.substring(rest, named.start()));
				String name = named.group(1).replaceFirst("^[\\s,]+", "").strip();
				entries.add(new Entry(named.group().replaceFirst("^[\\s,]+", ""), name, named.group(2).strip()));
				rest = named.end();
			}
			addAll(entries, line.substring(rest));
		}
		return entries;
	}

	private static void addAll(List<Entry> entries, String text) {
		SEPARATORS.splitAsStream(text)
			.filter((piece) -> !piece.isEmpty())
			.forEach((piece) -> entries.add(new Entry(piece, "", piece)));
	}

	private static String lower(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
	}

	private record Entry(String text, String name, String address) {

	}

}
