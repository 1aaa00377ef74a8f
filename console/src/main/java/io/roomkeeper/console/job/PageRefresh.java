package io.roomkeeper.console.job;

import java.io.Serializable;
import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Refreshes a page: every second while a run is active, and less often otherwise. */
public class PageRefresh implements Serializable {

	private static final int BUSY = 1_000;

	private static final int IDLE = 5_000;

	private final transient BooleanSupplier look;

	private @Nullable UI ui;

	private @Nullable Registration polls;

	/**
	 * Refreshes a page while it is shown.
	 * @param look refreshes the page; returns whether a run is active
	 */
	public PageRefresh(Component page, BooleanSupplier look) {
		this.look = look;
		page.addAttachListener((attach) -> begin(attach.getUI()));
		page.addDetachListener((detach) -> end());
	}

	/** Refreshes now and starts to poll. */
	public void begin(UI page) {
		end();
		this.ui = page;
		this.polls = page.addPollListener((poll) -> now());
		now();
	}

	/** Refreshes now. */
	public void now() {
		if (this.ui != null) {
			this.ui.setPollInterval(this.look.getAsBoolean() ? BUSY : IDLE);
		}
	}

	/** Stops polling. */
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
