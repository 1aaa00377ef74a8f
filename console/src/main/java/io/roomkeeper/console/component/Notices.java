package io.roomkeeper.console.component;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the window, read out by screen readers. */
public final class Notices {

	private Notices() {
	}

	/** Confirms that something is done. The notice disappears after a while. */
	public static void say(String text) {
		Notification.show(text, 3_000, Position.BOTTOM_END);
	}

	/**
	 * Reports that something was refused or failed. The notice stays longer than a
	 * confirmation.
	 */
	public static void warn(String text) {
		Notification notice = Notification.show(text, 10_000, Position.BOTTOM_END);
		notice.addThemeVariants(NotificationVariant.ERROR);
		notice.setAssertive(true);
	}

}
