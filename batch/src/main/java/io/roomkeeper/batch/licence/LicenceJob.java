package io.roomkeeper.batch.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.job.BrakeProperties;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.KeysetReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.warn.LicenceMail;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.licence.LicenceTakeBack;
import io.roomkeeper.room.licence.LicenceWarning;
import io.roomkeeper.room.licence.LostLicence;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/**
 * Warns people who have lost their licence, and takes their personal links and chosen
 * numbers back once the grace time is over. The brake of the sync limits from how many
 * people it takes them.
 */
@Component
class LicenceJob implements JobDefinition {

	private static final int PEOPLE = 100;

	private static final int MAILS = 20;

	private final JobParts parts;

	private final LicenceTakeBack licences;

	private final People people;

	private final LicenceMail mail;

	private final BrakeProperties brakes;

	LicenceJob(JobParts parts, LicenceTakeBack licences, People people, LicenceMail mail, BrakeProperties brakes) {
		this.parts = parts;
		this.licences = licences;
		this.people = people;
		this.mail = mail;
		this.brakes = brakes;
	}

	@Override
	public JobName name() {
		return JobName.LICENCE;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("licences", Optional.empty());
		return this.parts.job(name(), run)
			.start(this.parts.once("brake",
					() -> run.brake(this.brakes.sync(), countOver(run), this.licences.countChosen(), "effect.CHOSEN")))
			.next(this.parts.chunks("taken", PEOPLE, reader(), (chunk) -> takeBack(chunk, run)))
			.next(this.parts.chunks("warnings", MAILS, reader(), (chunk) -> warn(chunk, run)))
			.build();
	}

	private KeysetReader<PersonId, LostLicence> reader() {
		return new KeysetReader<>(this.licences::page, LostLicence::person);
	}

	private long countOver(RunRecorder run) {
		KeysetReader<PersonId, LostLicence> all = reader();
		long over = 0;
		for (LostLicence one = all.read(); one != null; one = all.read()) {
			over += this.licences.isOver(one, run.asOf()) ? 1 : 0;
		}
		return over;
	}

	private void takeBack(Chunk<? extends LostLicence> chunk, RunRecorder run) {
		List<? extends LostLicence> over = chunk.getItems()
			.stream()
			.filter((one) -> this.licences.isOver(one, run.asOf()))
			.toList();
		Map<PersonId, Person> persons = this.people.all(over.stream().map(LostLicence::person).toList());
		Set<PersonId> taken = run.planned() ? persons.keySet()
				: this.licences.takeBack(run.starter(), over, run.asOf());
		List<RunItem> items = over.stream()
			.filter((one) -> taken.contains(one.person()))
			.map((one) -> new RunItem(uid(persons, one), Outcome.UPDATED,
					Message.of("item.taken." + one.choice(), link(one), number(one))))
			.toList();
		run.advance(chunk.size(), RunCounts.of(CountKind.READ, chunk.size()).plus(CountKind.UPDATED, items.size()),
				items);
	}

	private void warn(Chunk<? extends LostLicence> chunk, RunRecorder run) {
		List<LicenceWarning> due = this.licences.warningsDue(chunk.getItems(), run.asOf());
		Map<PersonId, Person> persons = this.people.all(due.stream().map((one) -> one.lost().person()).toList());
		List<LicenceWarning> given = new ArrayList<>();
		List<RunItem> items = new ArrayList<>();
		for (LicenceWarning warning : due) {
			Person person = persons.get(warning.lost().person());
			if (person == null) {
				continue;
			}
			Optional<Message> refusal = run.planned() ? Optional.empty() : this.mail.send(person, warning);
			if (refusal.isPresent()) {
				items.add(RunItem.skipped(person.seen().uid().value(), refusal.get()));
			}
			else {
				given.add(warning);
				items.add(new RunItem(person.seen().uid().value(), Outcome.WARNED,
						Message.of("item.warned." + warning.lost().choice(), link(warning.lost()),
								number(warning.lost()), Argument.date(warning.endsOn()))));
			}
		}
		if (!run.planned()) {
			this.licences.warned(given, run.asOf());
		}
		run.advance(0,
				RunCounts.of(CountKind.WARNED, given.size()).plus(CountKind.SKIPPED, items.size() - given.size()),
				items);
	}

	private static Argument link(LostLicence lost) {
		return Argument.text(lost.link().map(PersonalLink::name).orElse(""));
	}

	private static Argument number(LostLicence lost) {
		return Argument.text(lost.number().map(PersonalMeetingId::grouped).orElse(""));
	}

	private static String uid(Map<PersonId, Person> persons, LostLicence lost) {
		return Optional.ofNullable(persons.get(lost.person())).map((person) -> person.seen().uid().value()).orElse("");
	}

}
