package io.roomkeeper.console.job;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;

/** The counts of a run so far, without zeros. */
class RunFigures extends DescriptionList {

	RunFigures(Run run) {
		addClassName("figures");
		run.counts().nonZero().forEach((kind, count) -> figure(key(kind, run), count));
	}

	private static String key(CountKind kind, Run run) {
		boolean plan = run.mode() == RunMode.PLAN;
		return switch (kind) {
			case READ -> read(run.job());
			case RETIRED -> plan ? "run.count.wouldRetire" : "run.count.retired";
			case EXPIRED -> plan ? "run.count.wouldExpire" : "run.count.expired";
			case WARNED -> plan ? "run.count.wouldWarn" : "run.count.warned";
			default -> "run.count." + kind.key();
		};
	}

	/** Returns the name of the items that a job reads. */
	private static String read(JobName job) {
		return switch (job) {
			case SWEEP, WARN, CLOSED_ROOMS, ROOMS_PUBLISH, APPLY -> "run.count.roomsRead";
			case USAGE_IMPORT, ROOMS_IMPORT -> "run.count.linesRead";
			case MEETINGS, MEETINGS_IMPORT, REINVITE_LIST -> "run.count.meetingsRead";
			case REINVITE_SEND, REMIND -> "run.count.mailsTried";
			case LAPSE -> "run.count.exceptionsRead";
			case RELEASE -> "run.count.numbersRead";
			case RETENTION -> "run.count.rowsRemoved";
			case SYNC, LICENCE, NIGHTLY -> "run.count.read";
		};
	}

	private void figure(String key, long count) {
		Description number = new Description(Reader.current().number(count));
		number.addClassName("digits");
		Div pair = new Div();
		pair.addClassName("figure");
		pair.add(new Term(getTranslation(key)), number);
		getElement().appendChild(pair.getElement());
	}

}
