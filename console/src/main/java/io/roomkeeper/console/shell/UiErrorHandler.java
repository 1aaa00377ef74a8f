package io.roomkeeper.console.shell;

import java.util.HexFormat;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.console.component.AccessNotes;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Handles failures on a page. An error that the user can fix is shown with its own
 * message. Any other error is logged under an ID, which the page shows.
 */
@Component
class UiErrorHandler implements ErrorHandler {

	private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

	private final AccessNotes notes;

	UiErrorHandler(AccessNotes notes) {
		this.notes = notes;
	}

	@Override
	public void error(ErrorEvent event) {
		Throwable failure = event.getThrowable();
		UI ui = UI.getCurrent();
		String sentence = sentence(failure, ui);
		if (ui != null) {
			Future<Void> _ = ui.access(() -> Notices.warn(sentence));
		}
	}

	/** Returns the message for the reader. Logs a failure that the user cannot fix. */
	String sentence(Throwable failure, @Nullable UI ui) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof AccessDeniedForActorException denied) {
				this.notes.denied(denied, (ui == null) ? "" : ui.getActiveViewLocation().getPath());
			}
			if (cause instanceof FixableException fixable) {
				return (ui == null) ? fixable.line() : MessageText.line(fixable);
			}
		}
		String id = note(failure);
		return (ui == null) ? id : ui.getTranslation("failure.text", id);
	}

	/** Logs a failure under a new id. */
	String note(Throwable failure) {
		String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		LOG.error("Failure {} on a page", id, failure);
		return id;
	}

}
