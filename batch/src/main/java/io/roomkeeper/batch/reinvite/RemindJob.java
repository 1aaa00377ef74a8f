package io.roomkeeper.batch.reinvite;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.host.HostMailing;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.run.JobName;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Informs hosts by mail which meetings need a new invitation, and reminds those who have
 * not sent it.
 */
@Component
class RemindJob implements JobDefinition {

	private final HostMailJob job;

	RemindJob(JobParts parts, HostMailing mailing, ReinviteDelivery delivery, People people) {
		this.job = new HostMailJob(parts, mailing, delivery, people, true);
	}

	@Override
	public JobName name() {
		return JobName.REMIND;
	}

	@Override
	public Job build(RunRecorder run) {
		return this.job.build(run);
	}

}
