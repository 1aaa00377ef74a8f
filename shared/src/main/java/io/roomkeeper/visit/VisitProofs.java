package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.access.MessageSeal;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.signin.Secrets;

/** Issues and checks the notes by which the browser of a guest is recognised. */
public final class VisitProofs {

	/** How long a note is valid. */
	public static final Duration KEPT = Duration.ofHours(24);

	private static final char SEPARATOR = '_';

	private final MessageSeal seal;

	VisitProofs(Secrets secrets, Clock clock) {
		this.seal = new MessageSeal(() -> secrets.get("visits"), KEPT, clock);
	}

	/** Returns a note for a visit by an address: its number, and a signature. */
	public String of(JoinAddress address, VisitId visit) {
		return visit.text() + SEPARATOR + this.seal.write(text(address, visit));
	}

	/** Returns the visit of a note; empty if the note is not valid for the address. */
	public Optional<VisitId> visit(JoinAddress address, String note) {
		int end = note.indexOf(SEPARATOR);
		return (end < 0) ? Optional.empty() : VisitId.parse(note.substring(0, end))
			.filter((visit) -> this.seal.vouches(note.substring(end + 1), text(address, visit)));
	}

	private static String text(JoinAddress address, VisitId visit) {
		return address.path() + ' ' + visit.text();
	}

}
