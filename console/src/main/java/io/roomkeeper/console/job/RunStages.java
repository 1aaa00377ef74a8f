package io.roomkeeper.console.job;

import java.util.List;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.run.Run;

/** The stages of a nightly run; each stage is a run. */
class RunStages {

	private final List<Run> stages;

	RunStages(List<Run> stages) {
		this.stages = stages;
	}

	/** Adds the list to a page if the run has stages. */
	void addTo(HasComponents page) {
		if (this.stages.isEmpty()) {
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("entries");
		for (Run stage : this.stages) {
			Div line = new Div(new Anchor(RunView.path(stage.id()), RunView.name(stage)),
					new Marker(Marker.looks(stage.status())));
			line.addClassName("with-action");
			ListItem item = new ListItem(line);
			stage.message().ifPresent((message) -> {
				Span text = new Span(new MessageText().of(message));
				text.addClassName("secondary");
				item.add(text);
			});
			list.add(item);
		}
		page.add(new Panel(UI.getCurrent().getTranslation("run.stages"), list));
	}

}
