package io.roomkeeper.batch.reinvite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RangeReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.run.JobName;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Sends the messages of chosen re-invites until all are sent, the mail server cannot be
 * reached, or the daily limit is reached. A later run sends the rest, including messages
 * that the mail server deferred. Several processes can send, each for a range of items.
 */
final class ReinviteSendJob implements JobDefinition {

	/** About how many items a range has at least. */
	private static final int ITEMS_A_PART = 20;

	private final JobParts parts;

	private final ReinviteDelivery delivery;

	private final ReinviteMessages messages;

	ReinviteSendJob(JobParts parts, ReinviteDelivery delivery, ReinviteMessages messages) {
		this.parts = parts;
		this.delivery = delivery;
		this.messages = messages;
	}

	@Override
	public JobName name() {
		return JobName.REINVITE_SEND;
	}

	@Override
	public Job build(RunRecorder run) {
		List<ExecutionContext> ranges = new ArrayList<>();
		this.delivery.parts(ITEMS_A_PART)
			.forEach((items, messages) -> ranges.add(RangeReader.range(items.after(), items.last(), messages)));
		run.stage("messages", Optional.of(ranges.stream().mapToLong(RangeReader::expected).sum()));
		return this.parts.job(name(), run)
			.start(this.parts.partitioned("messages", ranges, this.messages, run))
			.next(this.parts.once("report", () -> report(run)))
			.build();
	}

	private void report(RunRecorder run) {
		int waiting = this.delivery.countOpen();
		if (waiting > 0) {
			run.note(Message.of("reinvite.waiting", Argument.number(waiting)));
		}
		int unwritten = this.delivery.countUnwritten();
		if (unwritten > 0) {
			run.note(Message.of("reinvite.unwritten", Argument.number(unwritten)));
		}
	}

}
