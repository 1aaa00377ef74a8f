package io.roomkeeper.console.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

import io.roomkeeper.room.RoomState;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunStatus;

/** A state as an icon and a word; the colour only repeats what both say. */
public class Marker extends Span {

	private Marker(Icon icon, String text, String tone) {
		addClassNames("marker", tone);
		add(icon.create(), new Span(text));
	}

	/** Where a room is in its life. */
	public static Marker of(RoomState state) {
		return switch (state) {
			case ACTIVE -> marker(Icon.CHECK, state, "good");
			case EXPIRED -> marker(Icon.CLOCK, state, "attention");
			case RETIRED -> marker(Icon.STOPPED, state, "neutral");
		};
	}

	/** Where a run stands. */
	public static Marker of(RunStatus status) {
		return switch (status) {
			case COMPLETED -> marker(Icon.CHECK, status, "good");
			case RUNNING -> marker(Icon.RUNS, status, "accent");
			case PLANNED -> marker(Icon.PLAN, status, "neutral");
			case PAUSED -> marker(Icon.PAUSED, status, "attention");
			case STOPPED -> marker(Icon.STOPPED, status, "neutral");
			case FAILED -> marker(Icon.ALERT, status, "bad");
		};
	}

	/** What became of an item. */
	public static Marker of(Outcome outcome) {
		return switch (outcome) {
			case CREATED, UPDATED -> marker(Icon.CHECK, outcome, "good");
			case EXPIRED -> marker(Icon.CLOCK, outcome, "attention");
			case WARNED -> marker(Icon.INFO, outcome, "accent");
			case MISSING -> marker(Icon.STOPPED, outcome, "neutral");
			case SKIPPED -> marker(Icon.ALERT, outcome, "bad");
		};
	}

	private static Marker marker(Icon icon, Enum<?> constant, String tone) {
		return new Marker(icon, UI.getCurrent().getTranslation(Words.key(constant)), tone);
	}

}
