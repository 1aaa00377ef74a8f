package io.roomkeeper.batch.adopt;

import java.util.ArrayList;
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

/**
 * Describes the results of an adoption, with the owners' names and the fix for each
 * conflict.
 *
 * @param named the people whom the texts mention
 */
record AdoptionMessages(Map<PersonId, Person> named) {

	/** The texts for several rooms; one query reads all their owners. */
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

	/** The uid of a person. */
	String uid(PersonId id) {
		Person person = this.named.get(id);
		return (person != null) ? person.seen().uid().value() : "person " + id.value();
	}

	/** A summary of the adoption for a list of changes. */
	static String done(Adoption adoption) {
		String number = adoption.claim().room().pmi().grouped();
		return switch (adoption.outcome()) {
			case OPENED -> "room opened with " + number;
			case REPLACED -> "has %s now, in place of a number that nobody knew".formatted(number);
			case COMPLETED -> "link or passcode of %s added".formatted(number);
			case UNCHANGED, REFUSED -> "";
		};
	}

	/** One line per conflict: the owner's uid, the conflict and its fix. */
	List<String> conflicts(Adoption adoption) {
		String owner = uid(adoption.claim().owner());
		List<String> lines = new ArrayList<>();
		for (AdoptionConflict conflict : adoption.conflicts()) {
			String kept = adoption.outcome() == Outcome.REFUSED ? "" : " Everything else was adopted.";
			lines.add(owner + ": " + line(conflict) + kept);
		}
		return lines;
	}

	private String line(AdoptionConflict conflict) {
		return switch (conflict) {
			case AdoptionConflict.NumberTaken(var pmi, var holder) ->
				"%s is the number of %s. Find out whose it is and remove the other line.".formatted(pmi.grouped(),
						uid(holder));
			case AdoptionConflict.LinkTaken(var link, var holder) ->
				"the link '%s' belongs to %s. Find out whose it is, or choose another.".formatted(link, uid(holder));
			case AdoptionConflict.OtherNumber(KeptRoom kept) ->
				"has %s already, %s. Remove the line to keep that number.".formatted(kept.room().pmi().grouped(),
						why(kept));
			case AdoptionConflict.OtherLink(var link) ->
				"has the link '%s' already. Remove it from the line to keep that one.".formatted(link);
			case AdoptionConflict.OtherPasscode _ ->
				"has another passcode already. Remove it from the line to keep that one.";
		};
	}

	private static String why(KeptRoom kept) {
		return switch (kept.room().state()) {
			case EXPIRED -> "which has expired and is renewed at the owner's next visit";
			case RETIRED -> "which is retired";
			case ACTIVE -> kept.adopted() ? "from before Roomkeeper or an earlier line"
					: kept.shown() ? "which its owner was shown" : "which is in use";
		};
	}

}
