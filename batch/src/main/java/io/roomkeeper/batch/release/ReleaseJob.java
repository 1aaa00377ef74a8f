package io.roomkeeper.batch.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberReleases;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.HeldEnds;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.Vetoes;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Releases numbers that were replaced more than 365 days ago, and numbers reserved for
 * plans that nobody has applied in time. It also removes vetoes whose date has passed.
 * The numbers of expired and retired rooms stay.
 */
@Component
class ReleaseJob implements JobDefinition {

	private final JobParts parts;

	private final NumberReleases numbers;

	private final Vetoes vetoes;

	private final HeldEnds heldEnds;

	private final People people;

	ReleaseJob(JobParts parts, NumberReleases numbers, Vetoes vetoes, HeldEnds heldEnds, People people) {
		this.parts = parts;
		this.numbers = numbers;
		this.vetoes = vetoes;
		this.heldEnds = heldEnds;
		this.people = people;
	}

	@Override
	public JobName name() {
		return JobName.RELEASE;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("numbers", Optional.empty());
		return this.parts.job(name(), run)
			.start(this.parts.repeated("numbers", () -> releaseChunk(run)))
			.next(this.parts.once("reservations", () -> endReservations(run)))
			.next(this.parts.once("vetoes", () -> removeVetoes(run)))
			.build();
	}

	/** Releases one chunk of numbers; returns whether there may be more. */
	private boolean releaseChunk(RunRecorder run) {
		List<PersonalMeetingId> released = run.planned() ? this.numbers.releasable(run.asOf(), Integer.MAX_VALUE)
				: this.numbers.release(run.asOf(), JobParts.CHUNK);
		run.advance(released.size(),
				RunCounts.of(CountKind.READ, released.size()).plus(CountKind.UPDATED, released.size()),
				released.stream()
					.map((number) -> new RunItem(number.grouped(), Outcome.UPDATED, Message.of("item.number.released")))
					.toList());
		return !run.planned() && released.size() == JobParts.CHUNK;
	}

	private void endReservations(RunRecorder run) {
		int ended = run.planned() ? this.numbers.countReservations(run.asOf())
				: this.numbers.endReservations(run.asOf());
		run.advance(ended, RunCounts.of(CountKind.READ, ended).plus(CountKind.UPDATED, ended), List.of());
	}

	private void removeVetoes(RunRecorder run) {
		if (!run.planned()) {
			this.heldEnds.removePassed(run.asOf());
			List<Veto> passed = this.vetoes.removePassed(run.asOf());
			Map<PersonId, Person> persons = this.people.all(passed.stream().map(Veto::person).toList());
			run.advance(0, RunCounts.NONE,
					passed.stream()
						.map((veto) -> new RunItem(
								Optional.ofNullable(persons.get(veto.person()))
									.map((person) -> person.seen().uid().value())
									.orElse(""),
								Outcome.UPDATED,
								Message.of("item.veto.ended." + veto.kind().name(), Argument.date(veto.until()))))
						.toList());
		}
	}

}
