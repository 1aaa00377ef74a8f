package io.roomkeeper.batch.reinvite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.list.ListedReinvite;
import io.roomkeeper.reinvite.list.ReinviteFile;
import io.roomkeeper.reinvite.list.ReinviteFiles;
import io.roomkeeper.reinvite.list.ReinviteListing;
import io.roomkeeper.reinvite.mail.ReinviteSending;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;

/** Writes the messages of re-invites to files ({@code .eml}) and sends none. */
final class DryRunJob implements JobDefinition {

	private final JobParts parts;

	private final ReinviteListing listing;

	private final ReinviteSending sending;

	private final List<ReinviteId> selected;

	private final ListFolder folder;

	private final Path out;

	private long messages;

	/**
	 * @param folder where the files are written
	 * @param out the final path of the folder, for the report
	 */
	DryRunJob(JobParts parts, ReinviteListing listing, ReinviteSending sending, List<ReinviteId> selected,
			ListFolder folder, Path out) {
		this.parts = parts;
		this.listing = listing;
		this.sending = sending;
		this.selected = selected;
		this.folder = folder;
		this.out = out;
	}

	@Override
	public JobName name() {
		return JobName.REINVITE_SEND;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("meetings", Optional.of((long) this.selected.size()));
		return this.parts.job(name(), run)
			.start(this.parts.chunks("meetings", ReinvitePages.PAGE,
					new ReinvitePages(this.listing, run.starter(), this.selected), (chunk) -> write(chunk, run)))
			.next(this.parts.once("publish", () -> publish(run)))
			.build();
	}

	private void write(Chunk<? extends ListedReinvite> chunk, RunRecorder run) {
		List<RunItem> problems = new ArrayList<>();
		for (ListedReinvite one : chunk) {
			try {
				List<String> mails = this.sending.compose(one.item(), one.meeting(), one.host());
				for (int i = 0; i < mails.size(); i++) {
					this.folder.write(new ReinviteFile(ReinviteFiles.folder(one),
							"%s-%d.eml".formatted(ReinviteFiles.name(one), i + 1), mails.get(i)));
				}
				this.messages += mails.size();
			}
			catch (InvalidInputException ex) {
				problems.add(RunItem.skipped(one.host().seen().uid().value(), Message.of("item.reinvite",
						Argument.text(one.meeting().topic()), Argument.message(ex.message()))));
			}
		}
		run.advance(chunk.size(), RunCounts.of(CountKind.READ, chunk.size()).plus(CountKind.SKIPPED, problems.size()),
				problems);
	}

	private void publish(RunRecorder run) {
		this.folder.publish();
		run.note(Message.of("reinvite.dry", Argument.number(this.messages), Argument.text(this.out.toString())));
	}

}
