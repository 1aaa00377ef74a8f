package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Looks up what a sync of changes cannot know, because it does not read everybody:
 * whether a uid belongs to another person, and whether a person's DN changed. After a DN
 * change, unchanged groups can have different members.
 */
final class ChangedPeople {

	private final People people;

	private final DirectoryComparison comparison;

	private boolean moved;

	ChangedPeople(People people, DirectoryComparison comparison) {
		this.people = people;
		this.comparison = comparison;
	}

	/**
	 * Returns the deltas; those with the uid of another person become refusals.
	 * @param before the stored records of the people who changed
	 */
	List<DirectoryDelta> checked(List<DirectoryDelta> deltas, Map<PersonId, Person> before) {
		List<DirectoryUser> users = new ArrayList<>();
		for (DirectoryDelta delta : deltas) {
			switch (delta) {
				case DirectoryDelta.New(DirectoryUser user, var _) -> users.add(user);
				case DirectoryDelta.Changed(DirectoryUser user, var _, var _) -> users.add(user);
				case DirectoryDelta.Unchanged _, DirectoryDelta.Refused _ -> {
				}
			}
		}
		Map<String, Person> holders = holders(users);
		return deltas.stream().map((delta) -> checked(delta, before, holders)).toList();
	}

	private Map<String, Person> holders(List<DirectoryUser> users) {
		List<String> keys = users.stream().map((user) -> user.uid().key()).distinct().toList();
		List<NameHolder> unseen = this.people.holders(NameKind.UID, keys)
			.stream()
			.filter((holder) -> holder.present() && !holder.alias() && !this.comparison.saw(holder.person()))
			.toList();
		Map<PersonId, Person> people = this.people.all(unseen.stream().map(NameHolder::person).toList());
		Map<String, Person> holders = new HashMap<>();
		unseen.forEach((holder) -> Optional.ofNullable(people.get(holder.person()))
			.ifPresent((person) -> holders.put(holder.key(), person)));
		return holders;
	}

	private DirectoryDelta checked(DirectoryDelta delta, Map<PersonId, Person> before, Map<String, Person> holders) {
		return switch (delta) {
			case DirectoryDelta.New(DirectoryUser user, int ordinal) -> {
				this.moved = true;
				Optional<DirectoryDelta> refusal = refusal(user, holders);
				refusal.ifPresent((_) -> this.comparison.leaveOut(ordinal));
				yield refusal.orElse(delta);
			}
			case DirectoryDelta.Changed(DirectoryUser user, PersonId id, boolean returned) -> {
				this.moved |= returned || Optional.ofNullable(before.get(id))
					.filter((person) -> person.seen().dn().equals(user.dn()) && person.seen().uid().equals(user.uid()))
					.isEmpty();
				yield refusal(user, holders).orElse(delta);
			}
			case DirectoryDelta.Unchanged _, DirectoryDelta.Refused _ -> delta;
		};
	}

	private static Optional<DirectoryDelta> refusal(DirectoryUser user, Map<String, Person> holders) {
		return Optional.ofNullable(holders.get(user.uid().key()))
			.map((holder) -> DirectoryDelta.Refused.of(user, Message.of("entry.uid-taken",
					Argument.text(user.uid().value()), Argument.text(holder.seen().dn()))));
	}

	/** Returns whether a person is new, has returned or has a different DN. */
	boolean moved() {
		return this.moved;
	}

}
