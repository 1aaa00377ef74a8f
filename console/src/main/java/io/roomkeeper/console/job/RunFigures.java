package io.roomkeeper.console.job;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunMode;

/** The counts of a run so far, without zeros. */
class RunFigures extends DescriptionList {

	RunFigures(Run run) {
		RunCounts counts = run.counts();
		addClassName("figures");
		people(counts, run);
		figure("run.count.groupsRead", counts.groupsRead());
		figure("run.count.groupsCreated", counts.groupsCreated());
		figure("run.count.groupsUpdated", counts.groupsUpdated());
		figure("run.count.groupsUnchanged", counts.groupsUnchanged());
		figure("run.count.groupsMissing", counts.groupsMissing());
	}

	private void people(RunCounts counts, Run run) {
		figure(read(run.job()), counts.read());
		figure("run.count.created", counts.created());
		figure("run.count.updated", counts.updated());
		figure("run.count.unchanged", counts.unchanged());
		figure("run.count.missing", counts.missing());
		boolean plan = run.mode() == RunMode.PLAN;
		figure(plan ? "run.count.wouldRetire" : "run.count.retired", counts.retired());
		figure(plan ? "run.count.wouldExpire" : "run.count.expired", counts.expired());
		figure(plan ? "run.count.wouldWarn" : "run.count.warned", counts.warned());
		figure("run.count.skipped", counts.skipped());
	}

	/** Returns the name of the items that a job reads. */
	private static String read(JobName job) {
		return switch (job) {
			case SWEEP, WARN, ROOMS_PUBLISH -> "run.count.roomsRead";
			case USAGE_IMPORT, ROOMS_IMPORT -> "run.count.linesRead";
			case LAPSE -> "run.count.exceptionsRead";
			case SYNC, NIGHTLY -> "run.count.read";
		};
	}

	private void figure(String key, long count) {
		if (count == 0) {
			return;
		}
		Description number = new Description(Reader.current().number(count));
		number.addClassName("digits");
		Div pair = new Div();
		pair.addClassName("figure");
		pair.add(new Term(getTranslation(key)), number);
		getElement().appendChild(pair.getElement());
	}

}
