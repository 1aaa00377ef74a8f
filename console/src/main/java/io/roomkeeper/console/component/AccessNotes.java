package io.roomkeeper.console.component;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.server.VaadinService;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AccessTrail;

/** Enters into the audit trail what the reader of a page sees, takes or is refused. */
public class AccessNotes {

	private final AccessTrail trail;

	private final Supplier<Optional<Actor>> reader;

	/**
	 * @param trail where it is entered
	 * @param reader who is signed in on the page that is being worked on
	 */
	public AccessNotes(AccessTrail trail, Supplier<Optional<Actor>> reader) {
		this.trail = trail;
		this.reader = reader;
	}

	/**
	 * The notes for components, which the start of the pages puts there.
	 * @throws IllegalStateException where there are none; nothing must be shown then
	 */
	static AccessNotes current() {
		AccessNotes notes = VaadinService.getCurrent().getContext().getAttribute(AccessNotes.class);
		if (notes == null) {
			throw new IllegalStateException("There is no audit trail to enter it into");
		}
		return notes;
	}

	/**
	 * The reader is about to see a passcode.
	 * @throws RuntimeException where it cannot be entered; it must not be shown then
	 */
	void passcodeRead(String owner) {
		this.trail.passcodeRead(known(), owner, ClientAddress.current());
	}

	/**
	 * The reader is about to get a file.
	 * @throws RuntimeException where it cannot be entered; nothing must be sent then
	 */
	void exported(String what) {
		this.trail.exported(known(), what, ClientAddress.current());
	}

	/** The reader asked for a page that their role does not open. */
	public void denied(String place) {
		this.reader.get().ifPresent((actor) -> this.trail.denied(actor, place, ClientAddress.current()));
	}

	/** The domain refused something on a page. */
	public void denied(AccessDeniedForActorException denied, String place) {
		this.trail.denied(denied, place, ClientAddress.current());
	}

	private Actor known() {
		return this.reader.get().orElseThrow(() -> new IllegalStateException("Nobody is signed in on this page"));
	}

}
