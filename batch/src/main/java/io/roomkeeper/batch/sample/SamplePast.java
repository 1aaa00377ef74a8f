package io.roomkeeper.batch.sample;

import io.roomkeeper.batch.job.RunEnded;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.sample.SampleData;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the sample organisation its room use, meetings and settings after the sync that
 * gave everybody a room. With any other directory it does nothing.
 */
@Component
class SamplePast {

	private final ObjectProvider<SampleData> sample;

	SamplePast(ObjectProvider<SampleData> sample) {
		this.sample = sample;
	}

	@EventListener
	void after(RunEnded event) {
		Run run = event.run();
		if (run.job() == JobName.SYNC && run.mode() == RunMode.APPLY && run.status() == RunStatus.COMPLETED) {
			this.sample.ifAvailable((data) -> data.load(run.asOf()));
		}
	}

}
