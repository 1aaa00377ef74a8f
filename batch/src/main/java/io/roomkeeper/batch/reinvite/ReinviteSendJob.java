package io.roomkeeper.batch.reinvite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailCourier.Outcome;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.reinvite.mail.ReinviteDelivery.FailedItem;
import io.roomkeeper.reinvite.mail.ReinviteDelivery.WrittenItem;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;

/**
 * Sends the messages of chosen re-invites until all are sent, the mail server cannot be
 * reached, or the daily limit is reached. A later run sends the rest, including messages
 * that the mail server deferred.
 */
final class ReinviteSendJob implements JobDefinition {

	/**
	 * The maximum number of messages to claim together: those of one second, or fewer.
	 */
	private static final int MOST = 100;

	/** The number of items whose messages are written together. */
	private static final int ITEMS = 20;

	private final JobParts parts;

	private final ReinviteDelivery delivery;

	private final SendPace pace;

	private final int together;

	ReinviteSendJob(JobParts parts, ReinviteDelivery delivery) {
		this.parts = parts;
		this.delivery = delivery;
		Duration interval = delivery.limits().interval();
		this.pace = new SendPace(interval);
		this.together = Math.clamp(Duration.ofSeconds(1).dividedBy(interval), 1, MOST);
	}

	@Override
	public JobName name() {
		return JobName.REINVITE_SEND;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("messages", Optional.empty());
		MailCourier.Deliveries deliveries = this.delivery.begin();
		return this.parts.job(name(), run)
			.start(this.parts.reading("messages", () -> sendSome(deliveries, run)))
			.next(this.parts.once("report", () -> report(deliveries, run)))
			.build();
	}

	/** Sends some messages, or writes some; returns whether there may be more. */
	private boolean sendSome(MailCourier.Deliveries deliveries, RunRecorder run) {
		int left = this.delivery.leftToday();
		if (left == 0) {
			return false;
		}
		List<InvitationMail> claimed = this.delivery.claim(Math.min(this.together, left));
		if (claimed.isEmpty()) {
			return writeSome(run);
		}
		int taken = 0;
		int later = 0;
		boolean reached = true;
		List<InvitationMail> tried = new ArrayList<>();
		for (InvitationMail mail : claimed) {
			this.pace.await();
			Outcome outcome = this.delivery.deliver(deliveries, mail);
			tried.add(mail);
			switch (outcome) {
				case TAKEN -> taken++;
				case LATER, UNKNOWN -> later++;
				case UNREACHABLE -> reached = false;
				case REFUSED -> {
					// Counted with its meeting below.
				}
			}
			if (!reached) {
				break;
			}
		}
		List<RunItem> failed = this.delivery.review(run.starter(), tried).stream().map(ReinviteSendJob::item).toList();
		int untaken = tried.size() - taken;
		run.advance(tried.size(),
				RunCounts.of(CountKind.READ, tried.size())
					.plus(CountKind.UPDATED, taken)
					.plus(CountKind.UNCHANGED, Math.min(untaken, later + (reached ? 0 : 1)))
					.plus(CountKind.SKIPPED, failed.size()),
				failed);
		return reached;
	}

	private boolean writeSome(RunRecorder run) {
		List<WrittenItem> written = this.delivery.write(run.starter(), ITEMS);
		List<RunItem> problems = written.stream().flatMap((item) -> item(item).stream()).toList();
		if (!problems.isEmpty()) {
			run.advance(0, RunCounts.of(CountKind.SKIPPED, problems.size()), problems);
		}
		return !written.isEmpty();
	}

	private static Optional<RunItem> item(WrittenItem written) {
		return written.problem()
			.map((problem) -> RunItem.skipped(written.host().seen().uid().value(), Message.of("item.reinvite",
					Argument.text(written.meeting().topic()), Argument.message(problem.message()))));
	}

	private static RunItem item(FailedItem failed) {
		return RunItem.skipped(failed.host().seen().uid().value(),
				Message.of("item.reinvite", Argument.text(failed.meeting().topic()), Argument.text(failed.reply())));
	}

	private void report(MailCourier.Deliveries deliveries, RunRecorder run) {
		try {
			deliveries.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
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
