package io.roomkeeper.batch.reinvite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

import io.roomkeeper.batch.job.Partition;
import io.roomkeeper.batch.job.PartitionedJob;
import io.roomkeeper.batch.job.RangeReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailCourier.Outcome;
import io.roomkeeper.reinvite.mail.ClaimedMails;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.reinvite.mail.ReinvitePart;
import io.roomkeeper.reinvite.mail.ReinvitePart.FailedItem;
import io.roomkeeper.reinvite.mail.ReinvitePart.WrittenItem;
import io.roomkeeper.reinvite.mail.ReinviteRange;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.step.Step;
import org.springframework.stereotype.Component;

/**
 * Sends the messages of a range of re-invites. A message belongs to the process that has
 * claimed it, which checks before it sends that it still works on the range.
 */
@Component
class ReinviteMessages implements PartitionedJob {

	/**
	 * The maximum number of messages to claim together: those of one second, or fewer.
	 */
	private static final int MOST = 100;

	/** The number of items whose messages are written together. */
	private static final int ITEMS = 20;

	private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

	private final ReinviteDelivery delivery;

	ReinviteMessages(ReinviteDelivery delivery) {
		this.delivery = delivery;
	}

	@Override
	public JobName name() {
		return JobName.REINVITE_SEND;
	}

	@Override
	public Optional<String> settings() {
		return this.delivery.settings();
	}

	@Override
	public Step step(Partition partition, RunRecorder run) {
		return new Sender(partition, run).step();
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

	/** Sends the messages of one range. */
	private final class Sender {

		private final Partition partition;

		private final RunRecorder run;

		private final ReinvitePart part;

		private final Duration interval = ReinviteMessages.this.delivery.limits().interval();

		private final int together = Math.clamp(Duration.ofSeconds(1).dividedBy(this.interval), 1, MOST);

		private boolean begun;

		Sender(Partition partition, RunRecorder run) {
			this.partition = partition;
			this.run = run;
			this.part = ReinviteMessages.this.delivery.begin(RangeReader.rangeOf(partition, ReinviteRange::new));
		}

		Step step() {
			return this.partition.calls(this::sendSome, this.part::close);
		}

		/** Sends some messages, or writes some; returns whether there may be more. */
		private boolean sendSome(LongConsumer done) {
			if (!this.begun) {
				this.begun = true;
				this.partition.write(() -> advance(0, RunCounts.NONE, this.part.reviewRest(this.run.starter())));
			}
			ClaimedMails claimed = this.partition.write(() -> this.part.claim(this.together));
			if (claimed.limited()) {
				return false;
			}
			if (claimed.mustWait()) {
				LockSupport.parkNanos(Math.min(claimed.start().toNanos(), LONGEST_WAIT.toNanos()));
				return true;
			}
			return claimed.mails().isEmpty() ? writeSome() : send(claimed, done);
		}

		private boolean send(ClaimedMails claimed, LongConsumer done) {
			SendPace pace = new SendPace(this.interval, claimed.start());
			int taken = 0;
			int later = 0;
			boolean reached = true;
			List<InvitationMail> tried = new ArrayList<>();
			for (InvitationMail mail : claimed.mails()) {
				pace.await();
				this.partition.check(this.run.id());
				Outcome outcome = this.part.deliver(mail);
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
			this.part.flush();
			int untaken = tried.size() - taken;
			RunCounts counts = RunCounts.of(CountKind.READ, tried.size())
				.plus(CountKind.UPDATED, taken)
				.plus(CountKind.UNCHANGED, Math.min(untaken, later + (reached ? 0 : 1)));
			this.partition.write(() -> advance(tried.size(), counts, this.part.review(this.run.starter(), tried)));
			done.accept(tried.size());
			return reached;
		}

		private boolean advance(int tried, RunCounts counts, List<FailedItem> refused) {
			if (tried > 0 || !refused.isEmpty()) {
				this.run.advance(tried, counts.plus(CountKind.SKIPPED, refused.size()),
						refused.stream().map(ReinviteMessages::item).toList());
			}
			return true;
		}

		private boolean writeSome() {
			return this.partition.write(() -> {
				List<WrittenItem> written = this.part.write(this.run.starter(), ITEMS);
				List<RunItem> problems = written.stream().flatMap((item) -> item(item).stream()).toList();
				if (!problems.isEmpty()) {
					this.run.advance(0, RunCounts.of(CountKind.SKIPPED, problems.size()), problems);
				}
				return !written.isEmpty();
			});
		}

	}

}
