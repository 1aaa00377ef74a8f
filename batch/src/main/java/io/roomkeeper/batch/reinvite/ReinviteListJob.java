package io.roomkeeper.batch.reinvite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.list.ListedReinvite;
import io.roomkeeper.reinvite.list.ReinviteFiles;
import io.roomkeeper.reinvite.list.ReinviteListing;
import io.roomkeeper.reinvite.list.ReinviteTable;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;

/** Writes one list of re-invites, chunk by chunk. */
final class ReinviteListJob implements JobDefinition {

	private final JobParts parts;

	private final ReinviteListing listing;

	private final ReinviteFiles files;

	private final List<ReinviteId> selected;

	private final ListFolder folder;

	private final Path out;

	private final Instant now;

	private @Nullable PersonId host;

	private int hosts;

	private long invitees;

	/**
	 * @param folder where the list is written
	 * @param out the final path of the folder, for the report
	 */
	ReinviteListJob(JobParts parts, ReinviteListing listing, ReinviteFiles files, List<ReinviteId> selected,
			ListFolder folder, Path out, Clock clock) {
		this.parts = parts;
		this.listing = listing;
		this.files = files;
		this.selected = selected;
		this.folder = folder;
		this.out = out;
		this.now = clock.instant();
	}

	@Override
	public JobName name() {
		return JobName.REINVITE_LIST;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("meetings", Optional.of((long) this.selected.size()));
		return this.parts.job(name(), run)
			.start(this.parts.once("begin", () -> this.folder.append(Csv.MARK + ReinviteTable.HEADER)))
			.next(this.parts.chunks("meetings", ReinvitePages.PAGE,
					new ReinvitePages(this.listing, run.starter(), this.selected), (chunk) -> write(chunk, run)))
			.next(this.parts.once("publish", () -> publish(run)))
			.build();
	}

	private void write(Chunk<? extends ListedReinvite> chunk, RunRecorder run) {
		for (ListedReinvite one : chunk) {
			this.folder.append(ReinviteTable.row(one, this.now));
			if (one.item().state().isOpen()) {
				this.files.of(one).forEach(this.folder::write);
			}
			if (!one.host().id().equals(this.host)) {
				this.host = one.host().id();
				this.hosts++;
			}
			this.invitees += one.meeting().invitees().size();
		}
		run.advance(chunk.size(), RunCounts.of(CountKind.READ, chunk.size()), List.of());
	}

	private void publish(RunRecorder run) {
		this.folder.publish();
		run.note(Message.of("reinvite.listed", Argument.number(this.selected.size()), Argument.number(this.hosts),
				Argument.number(this.invitees), Argument.text(this.out.toString())));
	}

}
