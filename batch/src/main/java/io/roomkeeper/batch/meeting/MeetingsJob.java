package io.roomkeeper.batch.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.mail.InvitationMailing;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Keeps meetings up to date: it stores the next occurrence of those whose last one is
 * over, and sends mail that had to wait. A plan does none of this.
 */
@Component
class MeetingsJob implements JobDefinition {

	private static final int MAILS = 20;

	private final JobParts parts;

	private final Meetings meetings;

	private final InvitationMailing mailing;

	private final Clock clock;

	MeetingsJob(JobParts parts, Meetings meetings, InvitationMailing mailing, Clock clock) {
		this.parts = parts;
		this.meetings = meetings;
		this.mailing = mailing;
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
			.next(this.parts.reading("mail", () -> !run.planned() && this.mailing.sendDue(MAILS)))
			.build();
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
