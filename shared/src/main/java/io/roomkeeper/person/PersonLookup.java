package io.roomkeeper.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.directory.NameHolder;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonNames;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.NotFoundException;

/**
 * Finds the person whom a name means. Every look-up by uid or mail address goes through
 * here, since people who have left keep their names and others may get them.
 */
public final class PersonLookup {

	private final PersonNames people;

	/**
	 * @param people everybody who was ever seen
	 */
	public PersonLookup(PersonNames people) {
		this.people = people;
	}

	/**
	 * The person who is meant; empty where it is nobody.
	 * @throws AmbiguousPersonException where several present people have the uid
	 */
	public Optional<Person> find(PersonRef ref) {
		return switch (ref) {
			case PersonRef.ById(var id) -> this.people.find(id);
			case PersonRef.ByUid(Uid uid) -> switch (match(uid)) {
				case NameMatch.Nobody() -> Optional.empty();
				case NameMatch.One(var id) -> this.people.find(id);
				case NameMatch.Several(var namesakes) -> throw new AmbiguousPersonException(uid, namesakes);
			};
		};
	}

	/**
	 * The person who is meant.
	 * @throws NotFoundException where it is nobody
	 * @throws AmbiguousPersonException where several present people have the uid
	 */
	public Person get(PersonRef ref) {
		return find(ref).orElseThrow(() -> new NotFoundException("There is no user '%s'".formatted(ref.text()),
				"Search for a name or mail address to find the right uid"));
	}

	/** The only present person whose own uid this is; aliases do not count. */
	public Optional<Person> present(Uid uid) {
		List<NameHolder> holders = this.people.holders(NameKind.UID, List.of(uid.key()))
			.stream()
			.filter((holder) -> holder.present() && !holder.alias())
			.toList();
		return (holders.size() == 1) ? this.people.find(holders.getFirst().person()) : Optional.empty();
	}

	/** Who is meant by a uid or another name with which a person signs in. */
	public NameMatch match(Uid uid) {
		return byUids(List.of(uid)).getOrDefault(uid.key(), NameMatch.nobody());
	}

	/**
	 * Who is meant by each of the uids, in whatever case. Keys are {@link Uid#key()};
	 * uids that nobody has or had are left out.
	 */
	public Map<String, NameMatch> byUids(Collection<Uid> uids) {
		return Namesakes.decide(this.people.holders(NameKind.UID, uids.stream().map(Uid::key).distinct().toList()));
	}

	/**
	 * Who is meant by each of the mail addresses in lower case; addresses that nobody has
	 * or had are left out.
	 */
	public Map<String, NameMatch> byMails(Collection<String> mails) {
		return Namesakes.decide(this.people.holders(NameKind.MAIL, mails.stream().distinct().toList()));
	}

}
