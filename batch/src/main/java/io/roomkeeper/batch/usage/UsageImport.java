package io.roomkeeper.batch.usage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.usage.UsageLine.Who;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.stereotype.Component;

/**
 * The usage import: enters the days on which rooms were started. Lines that cannot be
 * used are listed with their numbers, all others are kept; entering a file twice changes
 * nothing.
 */
@Component
public class UsageImport {

	private final Jobs jobs;

	private final JobParts parts;

	private final RoomLedger ledger;

	private final People people;

	private final Rooms rooms;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	UsageImport(Jobs jobs, JobParts parts, RoomLedger ledger, People people, Rooms rooms, DataOwnership ownership,
			Account account, Clock clock) {
		this.jobs = jobs;
		this.parts = parts;
		this.ledger = ledger;
		this.people = people;
		this.rooms = rooms;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Enters what a file says and waits until that is done.
	 * @param path a CSV file as {@link UsageFile} describes it
	 * @param request who starts it, and whether anything is to change
	 * @throws io.roomkeeper.failure.InvalidInputException where the file cannot be opened
	 * or lacks a column; nothing has been entered then
	 */
	public Run importFile(Path path, RunRequest request) {
		UsageFile.open(path, this.account, this.clock).close();
		return this.jobs.run(request, new JobDefinition() {

			@Override
			public JobName name() {
				return JobName.USAGE_IMPORT;
			}

			@Override
			public Job build(RunRecorder run) {
				return job(path, run);
			}

		});
	}

	private Job job(Path path, RunRecorder run) {
		run.stage("lines", Optional.empty());
		return this.parts.job(JobName.USAGE_IMPORT, run)
			.start(this.parts.chunks("lines", JobParts.CHUNK, new Lines(path, this.account, this.clock),
					(chunk) -> enter(chunk, run)))
			.build();
	}

	private void enter(Chunk<? extends UsageLine> chunk, RunRecorder run) {
		Owners owners = owners(chunk);
		List<RoomUse> uses = new ArrayList<>();
		List<RunItem> items = new ArrayList<>();
		for (UsageLine line : chunk) {
			switch (line) {
				case UsageLine.Bad(long number, String reason) -> items.add(skipped(number, reason));
				case UsageLine.Use(long number, Who who, LocalDate on) -> owners.of(who)
					.ifPresentOrElse((owner) -> uses.add(new RoomUse(owner, on)),
							() -> items.add(skipped(number, owners.unknown(who))));
			}
		}
		LocalDate since = this.ownership.ledgerCompleteSince().orElse(run.asOf());
		int entered = run.planned() ? uses.size() : this.ledger.enter(uses, since);
		run.advance(chunk.size(), RunCounts.people(chunk.size(), entered, 0, (long) uses.size() - entered)
			.plus(RunCounts.skipped(items.size())), items);
	}

	private static RunItem skipped(long line, String reason) {
		return RunItem.skipped("line " + line, reason);
	}

	private Owners owners(Chunk<? extends UsageLine> chunk) {
		List<Who> named = new ArrayList<>();
		for (UsageLine line : chunk) {
			if (line instanceof UsageLine.Use use) {
				named.add(use.who());
			}
		}
		return new Owners(this.people.withUids(named.stream().flatMap((who) -> who.uid().stream()).distinct().toList()),
				this.people.withMails(named.stream().flatMap((who) -> who.mail().stream()).distinct().toList()),
				this.rooms.ownersOf(named.stream().flatMap((who) -> who.pmi().stream()).distinct().toList()));
	}

	private record Owners(Map<String, PersonId> byUid, Map<String, PersonId> byMail,
			Map<PersonalMeetingId, PersonId> byNumber) {

		Optional<PersonId> of(Who who) {
			return Optional.ofNullable(switch (who) {
				case Who.ByUid(var uid) -> this.byUid.get(uid.key());
				case Who.ByMail(var mail) -> this.byMail.get(mail);
				case Who.ByNumber(var pmi) -> this.byNumber.get(pmi);
			});
		}

		String unknown(Who who) {
			return switch (who) {
				case Who.ByUid(var uid) -> "nobody has the uid '%s'".formatted(uid.value());
				case Who.ByMail(var mail) -> "no one person has the mail address '%s'".formatted(mail);
				case Who.ByNumber(var pmi) -> "no room has the number %s".formatted(pmi.grouped());
			};
		}

	}

	private static final class Lines implements ItemStreamReader<UsageLine> {

		private final Path path;

		private final Account account;

		private final Clock clock;

		private @Nullable UsageFile file;

		Lines(Path path, Account account, Clock clock) {
			this.path = path;
			this.account = account;
			this.clock = clock;
		}

		@Override
		public void open(ExecutionContext context) {
			this.file = UsageFile.open(this.path, this.account, this.clock);
		}

		@Override
		public @Nullable UsageLine read() {
			return Objects.requireNonNull(this.file).next().orElse(null);
		}

		@Override
		public void close() {
			UsageFile opened = this.file;
			if (opened != null) {
				opened.close();
			}
		}

	}

}
