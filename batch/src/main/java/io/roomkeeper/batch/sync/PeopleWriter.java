package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.adopt.Arrivals;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Stores the people who are new or changed, and opens a room for whoever is new, all in
 * one transaction.
 */
final class PeopleWriter implements ItemWriter<Sighting> {

	private final People people;

	private final Retirements retirements;

	private final Arrivals arrivals;

	private final DirectoryComparison comparison;

	private final PeopleReader reader;

	private final ChangedPeople changed;

	private final LocalDate ledgerCompleteSince;

	private final Clock clock;

	private final RunRecorder run;

	PeopleWriter(SyncStores stores, DirectoryComparison comparison, PeopleReader reader, ChangedPeople changed,
			Arrivals arrivals, RunRecorder run) {
		this.people = stores.people();
		this.retirements = stores.retirements();
		this.ledgerCompleteSince = stores.adoption().ownership().ledgerCompleteSince().orElse(run.asOf());
		this.arrivals = arrivals;
		this.clock = stores.clock();
		this.comparison = comparison;
		this.reader = reader;
		this.changed = changed;
		this.run = run;
	}

	@Override
	public void write(Chunk<? extends Sighting> chunk) {
		List<DirectoryUser> newcomers = new ArrayList<>();
		List<Person> changed = new ArrayList<>();
		List<PersonId> returned = new ArrayList<>();
		List<RunItem> items = new ArrayList<>();
		long unchanged = 0;
		for (Sighting sighting : checked(chunk.getItems())) {
			switch (sighting) {
				case Sighting.New(DirectoryUser user) -> newcomers.add(user);
				case Sighting.Changed(DirectoryUser user, PersonId id, boolean wasMissing) -> {
					changed.add(new Person(id, user, Optional.empty()));
					items.add(new RunItem(user.uid().value(), Outcome.UPDATED, wasMissing ? "returned" : "changed"));
					if (wasMissing) {
						returned.add(id);
					}
				}
				case Sighting.Unchanged _ -> unchanged++;
				case Sighting.Refused(DirectoryUser user, var _, String reason) ->
					items.add(RunItem.skipped(user.uid().value(), reason + " (" + user.dn() + ")"));
			}
		}
		refused(items);
		newcomers.forEach((user) -> items.add(new RunItem(user.uid().value(), Outcome.CREATED, "")));
		if (this.run.planned()) {
			newcomers.forEach(this.comparison::rememberPlanned);
		}
		else {
			Instant now = this.clock.instant();
			this.people.update(changed, now);
			restore(returned);
			welcome(newcomers, now, items);
		}
		long skipped = items.stream().filter((item) -> item.outcome() == Outcome.SKIPPED).count();
		this.run.advance(chunk.size(), RunCounts.people(chunk.size(), newcomers.size(), changed.size(), unchanged)
			.plus(RunCounts.skipped(skipped)), items);
	}

	/** Whoever cannot be read is kept as they were, where their groups look for them. */
	private void refused(List<RunItem> items) {
		List<RefusedEntry> refused = this.reader.newlyRefused();
		refused.forEach((entry) -> items.add(RunItem.skipped(entry.dn(), entry.reason())));
		this.people.all(this.comparison.seeRefused(refused))
			.values()
			.forEach((person) -> this.comparison.remember(person.seen(), person.id()));
	}

	private List<? extends Sighting> checked(List<? extends Sighting> sightings) {
		return this.reader.complete() ? sightings : this.changed.checked(sightings);
	}

	private void restore(List<PersonId> returned) {
		if (!returned.isEmpty()) {
			this.retirements.restore(returned, this.run.asOf(), this.ledgerCompleteSince);
		}
	}

	private void welcome(List<DirectoryUser> newcomers, Instant now, List<RunItem> items) {
		if (newcomers.isEmpty()) {
			return;
		}
		int id = this.people.allot(newcomers.size()).value();
		List<Person> welcomed = new ArrayList<>(newcomers.size());
		for (DirectoryUser user : newcomers) {
			welcomed.add(new Person(new PersonId(id++), user, Optional.empty()));
		}
		this.people.add(welcomed, now);
		this.arrivals.welcome(welcomed)
			.forEach((conflict) -> items
				.add(RunItem.skipped(conflict.person().seen().uid().value(), conflict.reason())));
		welcomed.forEach((person) -> this.comparison.remember(person.seen(), person.id()));
	}

}
