package io.roomkeeper.console.job;

import java.io.Serializable;
import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page up to date: looks every second while something runs, and now and then to
 * see whether something has begun.
 */
public class Live implements Serializable {

	private static final int BUSY = 1_000;

	private static final int IDLE = 5_000;

	private final transient BooleanSupplier look;

	private @Nullable UI ui;

	private @Nullable Registration polls;

	/**
	 * @param look brings the page up to date and tells whether something runs
	 */
	public Live(BooleanSupplier look) {
		this.look = look;
	}

	/** Looks now, and goes on looking. */
	public void begin(UI page) {
		this.ui = page;
		this.polls = page.addPollListener((poll) -> now());
		now();
	}

	/** Looks now. */
	public void now() {
		if (this.ui != null) {
			this.ui.setPollInterval(this.look.getAsBoolean() ? BUSY : IDLE);
		}
	}

	/** Looks no more. */
	public void end() {
		if (this.polls != null) {
			this.polls.remove();
		}
		if (this.ui != null) {
			this.ui.setPollInterval(-1);
			this.ui = null;
		}
	}

}
