package io.roomkeeper.console.component;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.server.VaadinService;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;

/**
 * Records in the audit trail what the reader of a page sees, downloads or may not open.
 */
public class AccessNotes {

	private final AccessTrail trail;

	private final Supplier<Optional<Actor>> reader;

	/**
	 * @param trail where it is recorded
	 * @param reader who is signed in on the page that is being worked on
	 */
	public AccessNotes(AccessTrail trail, Supplier<Optional<Actor>> reader) {
		this.trail = trail;
		this.reader = reader;
	}

	/**
	 * Returns the notes for components, which {@code PageStart} provides.
	 * @throws IllegalStateException if there are none; then nothing may be shown
	 */
	static AccessNotes current() {
		AccessNotes notes = VaadinService.getCurrent().getContext().getAttribute(AccessNotes.class);
		if (notes == null) {
			throw new IllegalStateException("There is no audit trail to enter it into");
		}
		return notes;
	}

	/**
	 * Records that a passcode is shown to the reader.
	 * @throws RuntimeException if it cannot be recorded; then the passcode must not be
	 * shown
	 */
	void passcodeRead(String owner) {
		this.trail.passcodeRead(known(), owner, ClientAddress.current());
	}

	/**
	 * Records that a file is sent to the reader.
	 * @throws RuntimeException if it cannot be recorded; then nothing may be sent
	 */
	void exported(String what) {
		this.trail.exported(known(), what, ClientAddress.current());
	}

	/** Records that the reader's role does not allow a page. */
	public void denied(String place) {
		this.reader.get().ifPresent((actor) -> this.trail.denied(actor, place, ClientAddress.current()));
	}

	/** Records that the domain refused an action on a page. */
	public void denied(AccessDeniedForActorException denied, String place) {
		this.trail.denied(denied, place, ClientAddress.current());
	}

	private Actor known() {
		return this.reader.get().orElseThrow(() -> new IllegalStateException("Nobody is signed in on this page"));
	}

}
