package io.roomkeeper.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Reads lists of uids and mail addresses as people paste them. */
final class MemberList {

	/** More than anybody pastes. */
	private static final int MOST = 20_000;

	private static final int LONGEST = 320;

	private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|\"'<>()\\[\\]\\u00a0\\ufeff]+");

	private final People people;

	MemberList(People people) {
		this.people = people;
	}

	/** The pieces between any separators: white space, commas, semicolons, brackets. */
	static List<String> pieces(String text) {
		List<String> pieces = SEPARATORS.splitAsStream(text).filter((piece) -> !piece.isEmpty()).toList();
		if (pieces.size() > MOST) {
			throw new InvalidInputException("A list of %d people is too long".formatted(pieces.size()),
					"Give at most %d at a time".formatted(MOST));
		}
		return pieces;
	}

	/**
	 * What becomes of each piece.
	 * @param members who is in the group
	 * @param joining whether they are to come or to leave
	 */
	List<MemberLine> read(List<String> pieces, PeopleSet members, boolean joining) {
		Map<String, PersonId> byUid = this.people.withUids(usable(pieces).map(Uid::new).toList());
		Map<String, PersonId> byMail = this.people.withMails(usable(pieces).map(MemberList::lower).toList());
		Set<PersonId> meant = new HashSet<>(byUid.values());
		meant.addAll(byMail.values());
		Map<PersonId, Person> found = this.people.all(meant);
		Set<PersonId> seen = new HashSet<>();
		List<MemberLine> lines = new ArrayList<>();
		for (String piece : pieces) {
			PersonId id = id(piece, byUid, byMail);
			Optional<Person> person = Optional.ofNullable(id).map(found::get);
			lines.add(new MemberLine(piece,
					person.map((one) -> outcome(one, members, joining, seen)).orElse(MemberLine.Outcome.UNKNOWN),
					person));
		}
		return lines;
	}

	private static @Nullable PersonId id(String piece, Map<String, PersonId> byUid, Map<String, PersonId> byMail) {
		PersonId id = (piece.length() > 256) ? null : byUid.get(new Uid(piece).key());
		return (id != null) ? id : byMail.get(lower(piece));
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
		return pieces.stream().filter((piece) -> piece.length() <= 256);
	}

	private static String lower(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
	}

}
