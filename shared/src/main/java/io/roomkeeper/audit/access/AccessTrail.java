package io.roomkeeper.audit.access;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.ClientNetwork;
import io.roomkeeper.access.Origin;
import io.roomkeeper.text.PrintableText;
import io.roomkeeper.audit.AccessEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;

/**
 * Records sign-ins, refusals, shown passcodes and exports in the audit trail. The number
 * of rows is limited. In each window of 15 minutes, the first events of a kind get one
 * row each, up to a maximum per source and in all. At the end of the window, one further
 * row counts the others. The text that strangers type is never stored.
 * <p>
 * If the row of a refusal cannot be written, the refusal still applies and is counted. A
 * row about data that leave the console is written first; if that fails, the method
 * throws and nothing may be sent.
 */
public final class AccessTrail implements AutoCloseable {

	/** The actor of events by unknown people. */
	public static final String ANONYMOUS = "anonymous";

	private static final int LONGEST_ADDRESS = 64;

	private static final int LONGEST_PLACE = 200;

	private final AuditTrail trail;

	private final Clock clock;

	private final Map<String, AccessWindow> windows = new HashMap<>();

	/**
	 * @param trail where the rows go
	 * @param clock the time
	 */
	public AccessTrail(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Records that a person signs in.
	 * @param uid the person's uid
	 * @param address the address of the browser
	 * @throws RuntimeException if the row cannot be written
	 */
	public void signedIn(String uid, String address) {
		enter(uid, Origin.CONSOLE, uid,
				new AccessEvent.SignInSucceeded(new AuditSubject.SignIn(Optional.of(uid)), shortened(address)));
	}

	/**
	 * Records that an attempt to sign in failed.
	 * @param uid the person to whom the typed name belongs; empty if it belongs to nobody
	 * @param address the address of the browser
	 * @param cause the cause, a word in capitals
	 */
	public void signInFailed(Optional<String> uid, String address, String cause) {
		enterRefusal(ANONYMOUS, Origin.CONSOLE, ClientNetwork.of(address),
				new AccessEvent.SignInFailed(new AuditSubject.SignIn(uid), shortened(address), cause));
	}

	/**
	 * Records that the role of an actor does not allow a request.
	 * @param place the page, or the method and path of the request
	 * @param address the client's address; empty if unknown
	 */
	public void denied(Actor actor, String place, String address) {
		enterRefusal(actor.name(), actor.origin(), actor.name(),
				new AccessEvent.AccessDenied(new AuditSubject.Access(Optional.of(actor.name())),
						PrintableText.of(cut(place, LONGEST_PLACE)), shortened(address)));
	}

	/** Records that the domain refused an action. */
	public void denied(AccessDeniedForActorException denied, String place, String address) {
		denied(denied.actor(), place, address);
	}

	/**
	 * Records that a token was refused.
	 * @param id the token's number; empty if there is no such token
	 * @param address the address of the caller
	 * @param cause the cause, a word in capitals
	 */
	public void tokenRefused(OptionalInt id, String address, String cause) {
		enterRefusal(ANONYMOUS, id.isPresent() ? Origin.token(id.getAsInt()) : Origin.UNKNOWN,
				ClientNetwork.of(address),
				new AccessEvent.TokenRefused(new AuditSubject.Token(id), shortened(address), cause));
	}

	/**
	 * Records that a form or browser request had no valid CSRF token.
	 * @param user the uid of the person who is signed in; empty if nobody is
	 * @param place the method and path of the request
	 * @param address the address of the browser
	 */
	public void formRefused(Optional<String> user, String place, String address) {
		enterRefusal(user.orElse(ANONYMOUS), Origin.CONSOLE, ClientNetwork.of(address), new AccessEvent.FormRefused(
				new AuditSubject.Access(user), PrintableText.of(cut(place, LONGEST_PLACE)), shortened(address)));
	}

	/**
	 * Records that a passcode is shown.
	 * @param actor the reader
	 * @param owner the uid of the owner
	 * @param address the reader's address
	 * @throws RuntimeException if the row cannot be written; then the passcode must not
	 * be shown
	 */
	public void passcodeRead(Actor actor, String owner, String address) {
		enter(actor.name(), actor.origin(), actor.name(),
				new AccessEvent.PasscodeRead(new AuditSubject.Passcode(owner), shortened(address)));
	}

	/**
	 * Records that a file or list is sent.
	 * @param actor the receiver
	 * @param what the kind of content, a word or several joined by hyphens
	 * @param address the receiver's address
	 * @throws RuntimeException if the row cannot be written; then nothing may be sent
	 */
	public void exported(Actor actor, String what, String address) {
		enter(actor.name(), actor.origin(), actor.name(),
				new AccessEvent.DataExported(new AuditSubject.Export(what), shortened(address)));
	}

	/** Writes the summary rows of windows that have ended. */
	public void flush() {
		write(false);
	}

	/** Writes all remaining summary rows. */
	@Override
	public void close() {
		write(true);
	}

	private void enter(String actor, Origin origin, String source, AccessEvent event) {
		flush();
		Instant now = this.clock.instant();
		if (reserve(actor, origin, source, event, now)) {
			this.trail.append(actor, origin, event, now);
		}
	}

	private void enterRefusal(String actor, Origin origin, String source, AccessEvent event) {
		flush();
		Instant now = this.clock.instant();
		if (!reserve(actor, origin, source, event, now)) {
			return;
		}
		try {
			this.trail.append(actor, origin, event, now);
		}
		catch (RuntimeException _) {
			// Counted, so that the next summary row reports it.
			synchronized (this.windows) {
				window(event, now).count(source, AccessTally.Noted.of(actor, origin, event, now));
			}
		}
	}

	/** Returns whether the event gets a row; counts it otherwise. */
	private boolean reserve(String actor, Origin origin, String source, AccessEvent event, Instant now) {
		synchronized (this.windows) {
			AccessWindow window = window(event, now);
			boolean row = window.reserveRow(source);
			if (!row) {
				window.count(source, AccessTally.Noted.of(actor, origin, event, now));
			}
			return row;
		}
	}

	private AccessWindow window(AccessEvent event, Instant now) {
		return this.windows.computeIfAbsent(event.kind(), (_) -> new AccessWindow(AccessRate.of(event), now));
	}

	/**
	 * Writes summary rows outside of the lock. A writer waits for other writers of the
	 * database, and one of those may wait for the lock.
	 */
	private void write(boolean all) {
		Instant now = this.clock.instant();
		Map<String, AccessWindow> over = new HashMap<>();
		synchronized (this.windows) {
			this.windows.forEach((kind, window) -> {
				if (all || window.isOver(now)) {
					over.put(kind, window);
				}
			});
			this.windows.keySet().removeAll(over.keySet());
		}
		over.forEach((kind, window) -> write(kind, window, now));
	}

	private void write(String kind, AccessWindow over, Instant now) {
		for (AccessTally tally : over.counted()) {
			AccessTally.Summary summary = tally.summary(kind);
			try {
				this.trail.append(summary.actor(), summary.origin(), summary.event(), now);
			}
			catch (RuntimeException _) {
				// The next flush tries again.
				keep(kind, over.rate(), tally, now);
			}
		}
	}

	private void keep(String kind, AccessRate rate, AccessTally unwritten, Instant now) {
		synchronized (this.windows) {
			this.windows.computeIfAbsent(kind, (_) -> new AccessWindow(rate, now)).add(unwritten);
		}
	}

	private static String shortened(String address) {
		return PrintableText.of(cut(address, LONGEST_ADDRESS));
	}

	private static String cut(String text, int longest) {
		return text.substring(0, Math.min(text.length(), longest));
	}

}
