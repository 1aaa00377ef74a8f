package io.roomkeeper.batch.usage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.batch.file.LineReader;
import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.file.OwnerLookup;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.batch.file.UseDates;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/**
 * The usage import records the days on which rooms were started. It lists unusable lines
 * by number and imports all others. Importing a file twice changes nothing.
 */
@Component
public class UsageImport {

	private final Jobs jobs;

	private final JobParts parts;

	private final RoomLedger ledger;

	private final OwnerFinder owners;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	UsageImport(Jobs jobs, JobParts parts, RoomLedger ledger, OwnerFinder owners, DataOwnership ownership,
			Account account, Clock clock) {
		this.jobs = jobs;
		this.parts = parts;
		this.ledger = ledger;
		this.owners = owners;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Imports a file and waits until the run ends.
	 * @param path a CSV file as {@link UsageFile} describes it
	 * @param request the actor who starts the run, and whether it is a plan
	 * @throws io.roomkeeper.failure.InvalidInputException if the file cannot be opened or
	 * lacks a column; in this case nothing is imported
	 */
	public Run importFile(Path path, RunRequest request) {
		UseDates dates = dates();
		Supplier<LineSource<UsageLine>> opening = () -> UsageFile.open(path, path.toString(), dates);
		opening.get().close();
		return run(opening, "line", Optional.empty(), request);
	}

	/**
	 * Imports an uploaded body and waits until the run ends. The whole body is validated
	 * before the first write.
	 * @param path the stored body: CSV as {@link UsageFile} describes it, or JSON as
	 * {@link UsageList} does
	 * @param request the actor who sent it, and whether it is a plan
	 * @throws io.roomkeeper.failure.InvalidInputException if the body cannot be read to
	 * its end; in this case nothing is imported
	 */
	public Run importSent(Path path, Format format, RunRequest request) {
		UseDates dates = dates();
		Supplier<LineSource<UsageLine>> opening = switch (format) {
			case CSV -> () -> UsageFile.open(path, "The body", dates);
			case JSON -> () -> UsageList.open(path, dates);
		};
		long lines = 0;
		try (LineSource<UsageLine> all = opening.get()) {
			while (all.next().isPresent()) {
				lines++;
			}
		}
		return run(opening, (format == Format.CSV) ? "line" : "use", Optional.of(lines), request);
	}

	private UseDates dates() {
		return new UseDates(this.account.timeZone(), this.account.today(this.clock));
	}

	private Run run(Supplier<LineSource<UsageLine>> opening, String noun, Optional<Long> lines, RunRequest request) {
		return this.jobs.run(request, new JobDefinition() {

			@Override
			public JobName name() {
				return JobName.USAGE_IMPORT;
			}

			@Override
			public Job build(RunRecorder run) {
				run.stage("lines", lines);
				return UsageImport.this.parts.job(name(), run)
					.start(UsageImport.this.parts.chunks("lines", JobParts.CHUNK, new LineReader<>(opening),
							(chunk) -> enter(chunk, noun, run)))
					.build();
			}

		});
	}

	private void enter(Chunk<? extends UsageLine> chunk, String noun, RunRecorder run) {
		OwnerLookup found = this.owners.find(named(chunk));
		List<RoomUse> uses = new ArrayList<>();
		List<RunItem> items = new ArrayList<>();
		for (UsageLine line : chunk) {
			switch (line) {
				case UsageLine.Bad(long number, Message reason) -> items.add(skipped(noun, number, reason));
				case UsageLine.Use(long number, OwnerRef who, LocalDate on) -> {
					switch (found.find(who)) {
						case NameMatch.One(PersonId owner) -> uses.add(new RoomUse(owner, on));
						case NameMatch.Nobody() -> items.add(skipped(noun, number, who.unknown()));
						case NameMatch.Several(var people) ->
							items.add(skipped(noun, number, who.ambiguous(people.size())));
					}
				}
			}
		}
		LocalDate since = this.ownership.ledgerCompleteSince().orElse(run.asOf());
		int entered = run.planned() ? uses.size() : this.ledger.enter(uses, since);
		run.advance(chunk.size(),
				RunCounts.of(CountKind.READ, chunk.size())
					.plus(CountKind.CREATED, entered)
					.plus(CountKind.UNCHANGED, (long) uses.size() - entered)
					.plus(CountKind.SKIPPED, items.size()),
				items);
	}

	private static List<OwnerRef> named(Chunk<? extends UsageLine> chunk) {
		List<OwnerRef> named = new ArrayList<>();
		for (UsageLine line : chunk) {
			if (line instanceof UsageLine.Use use) {
				named.add(use.who());
			}
		}
		return named;
	}

	private static RunItem skipped(String noun, long number, Message reason) {
		return RunItem.skipped(noun + " " + number, reason);
	}

	/** The format of an uploaded body. */
	public enum Format {

		/** Comma-separated values. */
		CSV,
		/** An array of objects. */
		JSON

	}

}
