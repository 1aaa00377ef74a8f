package io.roomkeeper.console.job;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

import io.roomkeeper.console.component.Reader;
import io.roomkeeper.run.RunCounts;

/** What a run has done so far, in figures; those that are zero are left out. */
class Figures extends DescriptionList {

	Figures(RunCounts counts) {
		addClassName("figures");
		people(counts);
		figure("run.count.groupsRead", counts.groupsRead());
		figure("run.count.groupsCreated", counts.groupsCreated());
		figure("run.count.groupsUpdated", counts.groupsUpdated());
		figure("run.count.groupsUnchanged", counts.groupsUnchanged());
		figure("run.count.groupsMissing", counts.groupsMissing());
	}

	private void people(RunCounts counts) {
		figure("run.count.read", counts.read());
		figure("run.count.created", counts.created());
		figure("run.count.updated", counts.updated());
		figure("run.count.unchanged", counts.unchanged());
		figure("run.count.missing", counts.missing());
		figure("run.count.retired", counts.retired());
		figure("run.count.expired", counts.expired());
		figure("run.count.warned", counts.warned());
		figure("run.count.skipped", counts.skipped());
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
