package io.roomkeeper.batch.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.mail.InvitationMailing;
import io.roomkeeper.reinvite.ArrivalReview;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.Runs;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Keeps meetings up to date: it stores the next occurrence of those whose last one is
 * over, closes or reopens re-invites by how guests have joined, and sends mail that had
 * to wait. A plan does none of this.
 */
@Component
class MeetingsJob implements JobDefinition {

	private static final int MAILS = 20;

	private static final Duration REVIEWED = Duration.ofDays(14);

	private final JobParts parts;

	private final Meetings meetings;

	private final InvitationMailing mailing;

	private final ArrivalReview arrivals;

	private final Runs runs;

	private final Clock clock;

	MeetingsJob(JobParts parts, Meetings meetings, InvitationMailing mailing, ArrivalReview arrivals, Runs runs,
			Clock clock) {
		this.parts = parts;
		this.meetings = meetings;
		this.mailing = mailing;
		this.arrivals = arrivals;
		this.runs = runs;
		this.clock = clock;
	}

	@Override
	public JobName name() {
		return JobName.MEETINGS;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("meetings", Optional.empty());
		Passed passed = new Passed();
		return this.parts.job(name(), run)
			.start(this.parts.repeated("occurrences", () -> !run.planned() && passed.moveOn(run)))
			.next(this.parts.once("arrivals", () -> review(run)))
			.next(this.parts.reading("mail", () -> !run.planned() && this.mailing.sendDue(MAILS)))
			.build();
	}

	/** Reviews the arrivals since the last run, at most those of {@link #REVIEWED}. */
	private void review(RunRecorder run) {
		if (!run.planned()) {
			Instant now = this.clock.instant();
			Instant from = this.runs.lastEnded(name())
				.map(Run::startedAt)
				.filter(now.minus(REVIEWED)::isBefore)
				.orElse(now.minus(REVIEWED));
			this.arrivals.review(run.starter(), from, now);
		}
	}

	/** Walks through the meetings whose stored next occurrence is over. */
	private final class Passed {

		private int after;

		/** Stores one chunk; returns whether there may be more. */
		boolean moveOn(RunRecorder run) {
			Instant now = MeetingsJob.this.clock.instant();
			List<Meeting> passed = MeetingsJob.this.meetings.passed(now, this.after, JobParts.CHUNK);
			MeetingsJob.this.meetings.moveOn(passed, now);
			run.advance(passed.size(), RunCounts.of(CountKind.READ, passed.size()), List.of());
			if (!passed.isEmpty()) {
				this.after = passed.getLast().key().value();
			}
			return passed.size() == JobParts.CHUNK;
		}

	}

}
