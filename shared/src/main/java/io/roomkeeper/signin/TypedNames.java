package io.roomkeeper.signin;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Finds the person to whom a typed sign-in name belongs. A name that belongs to nobody
 * may be a password that was typed into the wrong field, so it is not stored.
 */
public final class TypedNames {

	private final PersonLookup people;

	private final BreakGlass breakGlass;

	/**
	 * @param people finds everybody who was ever seen
	 * @param breakGlass the admin for when the directory is down
	 */
	public TypedNames(PersonLookup people, BreakGlass breakGlass) {
		this.people = people;
		this.breakGlass = breakGlass;
	}

	/**
	 * Returns the stored uid, or the name of the break-glass admin; empty if the name
	 * belongs to nobody.
	 * @param typed a uid, which may have a domain before a backslash or after an @, or a
	 * mail address; of any length
	 */
	public Optional<String> owner(String typed) {
		if (typed.isBlank() || typed.length() > SignInName.LONGEST) {
			return Optional.empty();
		}
		if (this.breakGlass.isCalled(typed)) {
			return Optional.of(this.breakGlass.name());
		}
		String name = typed.strip();
		Map<String, NameMatch> byMail = this.people.byMails(Set.of(name.toLowerCase(Locale.ROOT)));
		Set<Uid> uids = uids(name);
		Map<String, NameMatch> byUid = this.people.byUids(uids);
		return Stream
			.concat(uids.stream().flatMap((uid) -> Stream.ofNullable(byUid.get(uid.key()))), byMail.values().stream())
			.flatMap((match) -> match.one().stream())
			.findFirst()
			.flatMap((id) -> this.people.find(PersonRef.of(id)))
			.map((person) -> person.seen().uid().value());
	}

	private static Set<Uid> uids(String name) {
		Set<Uid> uids = new LinkedHashSet<>();
		for (String part : new String[] { name, name.substring(name.indexOf('\\') + 1), name.split("@", 2)[0] }) {
			if (!part.isBlank()) {
				uids.add(new Uid(part));
			}
		}
		return uids;
	}

}
