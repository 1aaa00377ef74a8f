package io.roomkeeper.console.component;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunStatus;

/** A state as an icon, a word and a colour. The colour repeats what the word says. */
public class Marker extends Span {

	/**
	 * The appearance of a state.
	 *
	 * @param tone its colour, a class of the style sheet
	 * @param key the key of its name in the message bundles
	 */
	public record Looks(Icon icon, String tone, String key) {

		/** Creates the appearance of a constant, whose name is in the message bundles. */
		public Looks(Icon icon, String tone, Enum<?> constant) {
			this(icon, tone, TextKeys.key(constant));
		}

		String text() {
			return UI.getCurrent().getTranslation(this.key);
		}

	}

	/** Shows a state. */
	public Marker(Looks looks) {
		addClassNames("marker", looks.tone());
		add(looks.icon().create(), new Span(looks.text()));
	}

	/** Returns the appearance of a room's effective status. */
	public static Looks looks(RoomStatus status) {
		return switch (status) {
			case ACTIVE -> new Looks(Icon.CHECK, "good", status);
			case OVERDUE, EXPIRED -> new Looks(Icon.CLOCK, "attention", status);
			case DISABLED -> new Looks(Icon.LOCK, "attention", status);
			case NO_ROOM -> new Looks(Icon.EMPTY, "neutral", status);
			case RETIRED, OWNER_MISSING -> new Looks(Icon.STOPPED, "neutral", status);
		};
	}

	/** Returns the appearance of a run's status. */
	public static Looks looks(RunStatus status) {
		return switch (status) {
			case COMPLETED -> new Looks(Icon.CHECK, "good", status);
			case RUNNING -> new Looks(Icon.RUNS, "accent", status);
			case PLANNED -> new Looks(Icon.PLAN, "neutral", status);
			case PAUSED -> new Looks(Icon.PAUSED, "attention", status);
			case STOPPED -> new Looks(Icon.STOPPED, "neutral", status);
			case FAILED -> new Looks(Icon.ALERT, "bad", status);
		};
	}

	/** Returns the appearance of a finding's level. */
	public static Looks looks(DirectoryFinding.Level level) {
		return switch (level) {
			case OK -> new Looks(Icon.CHECK, "good", level);
			case WARNING -> new Looks(Icon.INFO, "attention", level);
			case FAILURE -> new Looks(Icon.ALERT, "bad", level);
		};
	}

	/** Returns the appearance of an item's outcome. */
	public static Looks looks(Outcome outcome) {
		return switch (outcome) {
			case CREATED, UPDATED, REISSUED -> new Looks(Icon.CHECK, "good", outcome);
			case EXPIRED -> new Looks(Icon.CLOCK, "attention", outcome);
			case WARNED -> new Looks(Icon.INFO, "accent", outcome);
			case MISSING, RETIRED -> new Looks(Icon.STOPPED, "neutral", outcome);
			case SKIPPED -> new Looks(Icon.ALERT, "bad", outcome);
		};
	}

	/** Returns the appearance of an item's expected outcome in a plan. */
	public static Looks planned(Outcome outcome) {
		Looks done = looks(outcome);
		return (outcome == Outcome.SKIPPED) ? done
				: new Looks(done.icon(), "neutral", TextKeys.key(outcome) + ".planned");
	}

	/**
	 * Returns a column renderer for states. It renders in the browser, which keeps long
	 * lists fast.
	 */
	public static <T> LitRenderer<T> renderer(Function<T, Optional<Looks>> looks, String otherwise) {
		return LitRenderer.<T>of("""
				<span class="marker ${item.tone}"><vaadin-icon class="icon" aria-hidden="true" src="symbols.svg" \
				symbol="${item.icon}"></vaadin-icon><span>${item.text}</span></span>""")
			.withProperty("tone", (item) -> looks.apply(item).map(Looks::tone).orElse("neutral"))
			.withProperty("icon", (item) -> symbol(looks.apply(item).map(Looks::icon).orElse(Icon.EMPTY)))
			.withProperty("text", (item) -> looks.apply(item).map(Looks::text).orElse(otherwise));
	}

	private static String symbol(Icon icon) {
		return icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
