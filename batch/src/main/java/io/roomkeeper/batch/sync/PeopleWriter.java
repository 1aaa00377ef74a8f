package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.batch.adopt.RoomProvisioning;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberSource;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.room.RoomAllocator.Conflict;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/**
 * Stores new and changed people and opens rooms for new people, in one transaction per
 * chunk.
 */
final class PeopleWriter implements ItemWriter<DirectoryDelta> {

	private final People people;

	private final Retirements retirements;

	private final RoomProvisioning provisioning;

	private final DirectoryComparison comparison;

	private final SamePeopleMatching matching;

	private final LocalDate ledgerCompleteSince;

	private final Clock clock;

	private final RunRecorder run;

	private final NumberSource.Share numbers;

	private PeopleWriter(Factory from, DirectoryComparison comparison, SamePeopleMatching matching,
			RoomProvisioning provisioning, RunRecorder run, NumberSource.Share numbers) {
		this.people = from.people;
		this.retirements = from.retirements;
		this.ledgerCompleteSince = from.ownership.ledgerCompleteSince().orElse(run.asOf());
		this.provisioning = provisioning;
		this.clock = from.clock;
		this.comparison = comparison;
		this.matching = matching;
		this.run = run;
		this.numbers = numbers;
	}

	@Override
	public void write(Chunk<? extends DirectoryDelta> chunk) {
		List<DirectoryDelta.New> newcomers = new ArrayList<>();
		List<Person> changed = new ArrayList<>();
		List<Person> returned = new ArrayList<>();
		List<RunItem> items = new ArrayList<>();
		for (DirectoryDelta delta : this.matching.applied(chunk.getItems())) {
			switch (delta) {
				case DirectoryDelta.New newcomer -> newcomers.add(newcomer);
				case DirectoryDelta.Changed(DirectoryUser user, PersonId id, boolean wasMissing) -> {
					Person person = new Person(id, user, Optional.empty());
					changed.add(person);
					items.add(new RunItem(user.uid().value(), Outcome.UPDATED, detail(id, wasMissing)));
					if (wasMissing) {
						returned.add(person);
					}
				}
				case DirectoryDelta.Refused(String item, Message reason) -> items.add(RunItem.skipped(item, reason));
				case DirectoryDelta.Unchanged _ -> {
				}
			}
		}
		newcomers.forEach((newcomer) -> items.add(new RunItem(newcomer.user().uid().value(), Outcome.CREATED)));
		if (!this.run.planned()) {
			Instant now = this.clock.instant();
			this.people.update(changed, now);
			restore(returned, items);
			welcome(newcomers, now, items);
		}
		long skipped = items.stream().filter((item) -> item.outcome() == Outcome.SKIPPED).count();
		this.run.advance(chunk.size(),
				RunCounts.of(CountKind.CREATED, newcomers.size())
					.plus(CountKind.UPDATED, changed.size())
					.plus(CountKind.SKIPPED, skipped),
				items);
	}

	private Message detail(PersonId id, boolean wasMissing) {
		return Message.of(this.matching.matched(id) ? "item.matched" : wasMissing ? "item.returned" : "item.changed");
	}

	private void restore(List<Person> returned, List<RunItem> items) {
		if (returned.isEmpty()) {
			return;
		}
		this.retirements.restore(returned.stream().map(Person::id).toList(), this.run.asOf(), this.ledgerCompleteSince);
		report(this.provisioning.welcomeBack(returned, this.numbers), items);
	}

	private void welcome(List<DirectoryDelta.New> newcomers, Instant now, List<RunItem> items) {
		if (newcomers.isEmpty()) {
			return;
		}
		List<Person> welcomed = newcomers.stream()
			.map((newcomer) -> new Person(this.comparison.idOf(newcomer.ordinal()), newcomer.user(), Optional.empty()))
			.toList();
		this.people.add(welcomed, now);
		report(this.provisioning.welcome(welcomed, this.numbers), items);
	}

	private static void report(List<Conflict> conflicts, List<RunItem> items) {
		conflicts.forEach(
				(conflict) -> items.add(RunItem.skipped(conflict.person().seen().uid().value(), conflict.reason())));
	}

	/** Creates those of a sync. */
	@Component
	record Factory(People people, Retirements retirements, DataOwnership ownership, Clock clock) {

		/**
		 * Creates one of several that work at the same time.
		 * @param numbers the numbers that this one may draw
		 */
		PeopleWriter create(DirectoryComparison comparison, SamePeopleMatching matching, RoomProvisioning provisioning,
				RunRecorder run, NumberSource.Share numbers) {
			return new PeopleWriter(this, comparison, matching, provisioning, run, numbers);
		}

	}

}
