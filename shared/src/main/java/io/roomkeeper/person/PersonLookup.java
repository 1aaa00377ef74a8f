package io.roomkeeper.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.text.Argument;

/**
 * Finds the person to whom a name refers. Every look-up by uid or mail address must use
 * this class, since people who have left keep their names and others may get the same
 * ones.
 */
public final class PersonLookup {

	private final PersonNames people;

	public PersonLookup(PersonNames people) {
		this.people = people;
	}

	/**
	 * Returns the person to whom the reference refers; empty if there is none.
	 * @throws AmbiguousPersonException if several present people have the uid
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
	 * Returns the person to whom the reference refers.
	 * @throws NotFoundException if there is none
	 * @throws AmbiguousPersonException if several present people have the uid
	 */
	public Person get(PersonRef ref) {
		return find(ref)
			.orElseThrow(() -> new NotFoundException(FailureText.of("person.none", Argument.text(ref.text()))));
	}

	/** Returns the person whom a uid means; empty if it means nobody or several. */
	public Optional<Person> named(Uid uid) {
		return match(uid).one().flatMap(this.people::find);
	}

	/**
	 * Returns the display name of the author of a change, or the stored name if it is no
	 * person's.
	 */
	public String authorName(String author) {
		boolean uid = !author.isBlank() && author.length() <= Uid.LONGEST;
		Optional<Person> person = uid ? named(new Uid(author)) : Optional.empty();
		return person.map((known) -> known.seen().displayName()).orElse(author);
	}

	/** Returns the only present person whose own uid this is; aliases do not count. */
	public Optional<Person> present(Uid uid) {
		List<NameHolder> holders = this.people.holders(NameKind.UID, List.of(uid.key()))
			.stream()
			.filter((holder) -> holder.present() && !holder.alias())
			.toList();
		return (holders.size() == 1) ? this.people.find(holders.getFirst().person()) : Optional.empty();
	}

	/**
	 * Returns the person who acts; empty if several present people have that uid, or if
	 * the actor is not a person.
	 */
	public Optional<Person> acting(Actor actor) {
		boolean named = actor.hasAny(Role.USER) && !actor.name().isBlank() && actor.name().length() <= Uid.LONGEST;
		return named ? present(new Uid(actor.name())) : Optional.empty();
	}

	/** Returns the people who have left and had this uid, by ascending ID. */
	public List<PersonId> departed(Uid uid) {
		return this.people.holders(NameKind.UID, List.of(uid.key()))
			.stream()
			.filter((holder) -> !holder.present())
			.map(NameHolder::person)
			.distinct()
			.sorted()
			.toList();
	}

	/** Resolves a uid or another name with which a person signs in. */
	public NameMatch match(Uid uid) {
		return byUids(List.of(uid)).getOrDefault(uid.key(), NameMatch.nobody());
	}

	/**
	 * Resolves each uid, regardless of case. Keys are {@link Uid#key()}; uids that nobody
	 * has or had are left out.
	 */
	public Map<String, NameMatch> byUids(Collection<Uid> uids) {
		return Namesakes.decide(this.people.holders(NameKind.UID, uids.stream().map(Uid::key).distinct().toList()));
	}

	/**
	 * Resolves each mail address in lower case; addresses that nobody has or had are left
	 * out.
	 */
	public Map<String, NameMatch> byMails(Collection<String> mails) {
		return Namesakes.decide(this.people.holders(NameKind.MAIL, mails.stream().distinct().toList()));
	}

}
