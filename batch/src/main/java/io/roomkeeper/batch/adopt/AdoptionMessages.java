package io.roomkeeper.batch.adopt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.adoption.Adoption;
import io.roomkeeper.room.adoption.Adoption.Outcome;
import io.roomkeeper.room.adoption.AdoptionConflict;
import io.roomkeeper.room.adoption.KeptRoom;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Describes the results of an adoption, with the owners' names and the fix for each
 * conflict.
 *
 * @param named the people whom the texts mention
 */
record AdoptionMessages(Map<PersonId, Person> named) {

	/** Returns the texts for several rooms; one query reads all their owners. */
	static AdoptionMessages of(Collection<Adoption> adoptions, People people) {
		Set<PersonId> named = new TreeSet<>();
		for (Adoption adoption : adoptions) {
			named.add(adoption.claim().owner());
			for (AdoptionConflict conflict : adoption.conflicts()) {
				switch (conflict) {
					case AdoptionConflict.NumberTaken taken -> named.add(taken.holder());
					case AdoptionConflict.LinkTaken taken -> named.add(taken.holder());
					case AdoptionConflict.OtherNumber _, AdoptionConflict.OtherLink _,
							AdoptionConflict.OtherPasscode _ ->
						{
						}
				}
			}
		}
		return new AdoptionMessages(people.all(named));
	}

	/** Returns the uid of a person. */
	String uid(PersonId id) {
		Person person = this.named.get(id);
		return (person != null) ? person.seen().uid().value() : "person " + id.value();
	}

	/** A summary of the adoption for a list of changes. */
	static Message done(Adoption adoption) {
		Argument number = Argument.pmi(adoption.claim().room().pmi().digits());
		return switch (adoption.outcome()) {
			case OPENED -> Message.of("adopted.opened", number);
			case REPLACED -> Message.of("adopted.replaced", number);
			case COMPLETED -> Message.of("adopted.completed", number);
			case UNCHANGED, REFUSED -> Message.NONE;
		};
	}

	/** One message per conflict: the owner's uid, the conflict and its fix. */
	List<Message> conflicts(Adoption adoption) {
		Argument owner = Argument.text(uid(adoption.claim().owner()));
		String key = (adoption.outcome() == Outcome.REFUSED) ? "adoption.refused" : "adoption.partial";
		return adoption.conflicts()
			.stream()
			.map((conflict) -> Message.of(key, owner, Argument.message(text(conflict))))
			.toList();
	}

	private Message text(AdoptionConflict conflict) {
		return switch (conflict) {
			case AdoptionConflict.NumberTaken(var pmi, var holder) ->
				Message.of("adoption.number-taken", Argument.text(pmi.grouped()), Argument.text(uid(holder)));
			case AdoptionConflict.LinkTaken(var link, var holder) ->
				Message.of("adoption.link-taken", Argument.text(link.name()), Argument.text(uid(holder)));
			case AdoptionConflict.OtherNumber(KeptRoom kept) -> Message.of("adoption.other-number",
					Argument.text(kept.room().pmi().grouped()), Argument.message(Message.of(why(kept))));
			case AdoptionConflict.OtherLink(var link) -> Message.of("adoption.other-link", Argument.text(link.name()));
			case AdoptionConflict.OtherPasscode _ -> Message.of("adoption.other-passcode");
		};
	}

	private static String why(KeptRoom kept) {
		return switch (kept.room().state()) {
			case EXPIRED -> "adoption.why.expired";
			case RETIRED -> "adoption.why.retired";
			case ACTIVE ->
				kept.adopted() ? "adoption.why.adopted" : kept.shown() ? "adoption.why.shown" : "adoption.why.used";
		};
	}

}
