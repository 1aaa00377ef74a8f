package io.roomkeeper.console.job;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.run.RunPartition;

/** The parts of a run, and which process works on each. */
class RunParts {

	private static final Pattern PROCESS = Pattern.compile("process (\\d+) on (.+)");

	private final List<RunPartition> parts;

	RunParts(List<RunPartition> parts) {
		this.parts = parts;
	}

	/** Adds the list to a page if the run has parts. */
	void addTo(HasComponents page) {
		if (this.parts.isEmpty()) {
			return;
		}
		UI ui = UI.getCurrent();
		OrderedList list = new OrderedList();
		list.addClassName("entries");
		this.parts.forEach((part) -> list.add(item(ui, part)));
		page.add(new Panel(ui.getTranslation("run.parts"), list));
	}

	private static ListItem item(UI ui, RunPartition part) {
		Div line = new Div(new Span(ui.getTranslation("run.part", part.number())));
		line.addClassName("with-action");
		part.status().ifPresent((status) -> line.add(new Marker(Marker.looks(status))));
		Span figures = new Span(String.join(" · ", figures(ui, part)));
		figures.addClassNames("secondary", "digits");
		return new ListItem(line, figures);
	}

	/** Translates a description such as {@code process 7 on rooms.example.org}. */
	private static String process(UI ui, String worker) {
		Matcher parts = PROCESS.matcher(worker);
		return parts.matches() ? ui.getTranslation("run.part.worker", parts.group(1), parts.group(2)) : worker;
	}

	private static List<String> figures(UI ui, RunPartition part) {
		Reader reader = Reader.current();
		List<String> figures = new ArrayList<>();
		figures.add(part.worker().map((worker) -> process(ui, worker)).orElse(ui.getTranslation("run.part.waits")));
		if (part.worker().isPresent()) {
			figures.add(part.expected()
				.filter((all) -> all >= part.done())
				.map((all) -> ui.getTranslation("run.doneOf", reader.number(part.done()), reader.number(all)))
				.orElse(ui.getTranslation("run.done", reader.number(part.done()))));
			part.perSecond()
				.ifPresent((rate) -> figures.add(ui.getTranslation("run.rate", reader.number(Math.round(rate)))));
			part.remaining().ifPresent((left) -> figures.add(ui.getTranslation("run.left", Reader.span(left))));
		}
		return figures;
	}

}
