package io.roomkeeper.console.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.run.Run;

/** The progress of a run: items done, speed and remaining time. */
class RunProgress extends Div {

	private final ProgressBar bar = new ProgressBar();

	private final Span stage = new Span();

	private final Span figures = new Span();

	private final RunSpeed pace = new RunSpeed();

	RunProgress() {
		addClassName("progress");
		this.bar.getElement().setAttribute("aria-label", getTranslation("run.progress"));
		this.stage.addClassName("strong");
		this.figures.addClassNames("secondary", "digits");
		Div line = new Div(this.stage, this.figures);
		line.addClassName("progress-line");
		add(line, this.bar);
	}

	/** Shows the current progress of a run. */
	void show(Run run, Instant now) {
		this.pace.see(run, now);
		this.stage.setText(stageName(run.stage()));
		Optional<Long> expected = run.expected().filter((all) -> all > 0 && all >= run.done());
		this.bar.setIndeterminate(expected.isEmpty());
		expected.ifPresent((all) -> this.bar.setValue(Math.min(1.0, (double) run.done() / all)));
		this.figures.setText(String.join(" · ", figures(run, now)));
	}

	/** A process of another release may be in a stage that is unknown here. */
	private String stageName(String stage) {
		String text = getTranslation("run.stage." + stage);
		return text.startsWith("!") ? getTranslation("run.stage.other") : text;
	}

	private List<String> figures(Run run, Instant now) {
		Reader reader = Reader.current();
		List<String> figures = new ArrayList<>();
		figures.add(run.expected()
			.filter((all) -> all >= run.done())
			.map((all) -> getTranslation("run.doneOf", reader.number(run.done()), reader.number(all)))
			.orElse(getTranslation("run.done", reader.number(run.done()))));
		this.pace.rate(run, now)
			.ifPresent((rate) -> figures.add(getTranslation("run.rate", reader.number(Math.round(rate)))));
		this.pace.remaining(run, now).ifPresent((left) -> figures.add(getTranslation("run.left", Reader.span(left))));
		figures.add(getTranslation("run.running", Reader.span(Duration.between(run.startedAt(), now))));
		return figures;
	}

}
