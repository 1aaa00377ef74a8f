package io.roomkeeper.batch.warn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.KeysetReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.room.RoomLedger;
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
 * Warns the owners of rooms that expire in 30, 7 or 1 days, once for each expiry date and
 * interval. Without a mail server, the warning appears only on the page of the room. A
 * mail that cannot be sent is listed as skipped, and the next run retries it.
 */
@Component
class WarnJob implements JobDefinition {

	/**
	 * The number of mails in a chunk; small, so that few mails are repeated after a
	 * crash.
	 */
	private static final int MAILS_A_CHUNK = 20;

	private final JobParts parts;

	private final RoomLedger ledger;

	private final People people;

	private final WarningMail mail;

	WarnJob(JobParts parts, RoomLedger ledger, People people, WarningMail mail) {
		this.parts = parts;
		this.ledger = ledger;
		this.people = people;
		this.mail = mail;
	}

	@Override
	public JobName name() {
		return JobName.WARN;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("warnings", Optional.empty());
		KeysetReader<PersonId, ExpiryWarning> due = new KeysetReader<>(
				(after, limit) -> this.ledger.warningsDue(run.asOf(), after, limit), ExpiryWarning::owner);
		return this.parts.job(name(), run)
			.start(this.parts.chunks("warnings", MAILS_A_CHUNK, due, (chunk) -> warn(chunk, run)))
			.build();
	}

	private void warn(Chunk<? extends ExpiryWarning> chunk, RunRecorder run) {
		Map<PersonId, Person> people = this.people.all(chunk.getItems().stream().map(ExpiryWarning::owner).toList());
		List<ExpiryWarning> given = new ArrayList<>();
		List<RunItem> items = new ArrayList<>();
		for (ExpiryWarning warning : chunk) {
			Person owner = people.get(warning.owner());
			if (owner == null) {
				continue;
			}
			Optional<Message> refusal = run.planned() ? Optional.empty() : this.mail.send(owner, warning);
			String uid = owner.seen().uid().value();
			if (refusal.isPresent()) {
				items.add(RunItem.skipped(uid, refusal.get()));
			}
			else {
				given.add(warning);
				items.add(new RunItem(uid, Outcome.WARNED, Message.of("item.warned", Argument.date(warning.expiresOn()),
						Argument.number(warning.daysBefore()))));
			}
		}
		if (!run.planned()) {
			this.ledger.warned(given, run.asOf());
		}
		run.advance(chunk.size(),
				RunCounts.of(CountKind.READ, chunk.size())
					.plus(CountKind.WARNED, given.size())
					.plus(CountKind.SKIPPED, items.size() - given.size()),
				items);
	}

}
