package io.roomkeeper.groupadmin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.text.Argument;

/** Reads lists of uids and mail addresses as people paste them. */
final class PastedMembers {

	/** The maximum number of entries in a list. */
	private static final int MOST = 20_000;

	private static final int LONGEST = 320;

	private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|\"'<>()\\[\\]\\u00a0\\ufeff]+");

	private final People people;

	private final PersonLookup lookup;

	PastedMembers(People people, PersonLookup lookup) {
		this.people = people;
		this.lookup = lookup;
	}

	/** Splits a text at any separators: white space, commas, semicolons and brackets. */
	static List<String> pieces(String text) {
		List<String> pieces = SEPARATORS.splitAsStream(text).filter((piece) -> !piece.isEmpty()).toList();
		if (pieces.size() > MOST) {
			throw new InvalidInputException(
					FailureText.of("members.many", Argument.number(pieces.size()), Argument.number(MOST)));
		}
		return pieces;
	}

	/**
	 * Determines the outcome of each entry.
	 * @param members the group's members
	 * @param joining true to add people, false to remove them
	 */
	List<MemberLine> read(List<String> pieces, PeopleSet members, boolean joining) {
		Map<String, NameMatch> byUid = this.lookup.byUids(usable(pieces).map(Uid::new).toList());
		Map<String, NameMatch> byMail = this.lookup.byMails(usable(pieces).map(PastedMembers::lower).toList());
		Set<PersonId> meant = new HashSet<>();
		Stream.concat(byUid.values().stream(), byMail.values().stream())
			.forEach((match) -> match.one().ifPresent(meant::add));
		Map<PersonId, Person> found = this.people.all(meant);
		Set<PersonId> seen = new HashSet<>();
		return pieces.stream().map((piece) -> switch (match(piece, byUid, byMail)) {
			case NameMatch.Nobody() -> MemberLine.of(piece, MemberLine.Outcome.UNKNOWN);
			case NameMatch.Several(var namesakes) -> MemberLine.ambiguous(piece, namesakes.size());
			case NameMatch.One(PersonId id) -> {
				Person person = Objects.requireNonNull(found.get(id));
				yield new MemberLine(piece, outcome(person, members, joining, seen), Optional.of(person), 1);
			}
		}).toList();
	}

	private static NameMatch match(String piece, Map<String, NameMatch> byUid, Map<String, NameMatch> byMail) {
		if (ValueGate.refuses(ValueKind.UID, piece)) {
			return NameMatch.nobody();
		}
		NameMatch match = byUid.get(new Uid(piece).key());
		return (match != null) ? match : byMail.getOrDefault(lower(piece), NameMatch.nobody());
	}

	private static MemberLine.Outcome outcome(Person person, PeopleSet members, boolean joining, Set<PersonId> seen) {
		if (!seen.add(person.id())) {
			return MemberLine.Outcome.REPEATED;
		}
		if (joining && person.missingSince().isPresent()) {
			return MemberLine.Outcome.MISSING;
		}
		return (members.contains(person.id()) == joining) ? MemberLine.Outcome.NO_CHANGE : MemberLine.Outcome.CHANGES;
	}

	private static Stream<String> usable(List<String> pieces) {
		return pieces.stream().filter((piece) -> !ValueGate.refuses(ValueKind.UID, piece));
	}

	private static String lower(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
	}

}
