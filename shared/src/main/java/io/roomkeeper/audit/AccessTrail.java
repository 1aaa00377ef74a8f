package io.roomkeeper.audit;

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

/**
 * Enters into the audit trail who came in, who was refused and what was taken out. The
 * number of rows is bounded: within a quarter of an hour the first events of a kind get a
 * row each, per source and in all; one further row counts the others when that time is
 * over. What strangers type is never kept.
 *
 * <p>
 * A refusal that cannot be written stays a refusal and is counted. What lets something
 * out is written before it goes out, and throws where that fails.
 */
public final class AccessTrail implements AutoCloseable {

	/** The actor where nobody is known. */
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
	 * A person signs in.
	 * @param uid their uid
	 * @param address the address of the browser
	 * @throws RuntimeException where it cannot be written
	 */
	public void signedIn(String uid, String address) {
		enter(uid, Origin.CONSOLE, uid, new AccessEvent.SignInSucceeded("sign-in " + uid, shortened(address)));
	}

	/**
	 * An attempt to sign in failed.
	 * @param uid whose name was typed; empty where it is nobody's
	 * @param address the address of the browser
	 * @param cause why, as a word in capitals
	 */
	public void signInFailed(Optional<String> uid, String address, String cause) {
		enterRefusal(ANONYMOUS, Origin.CONSOLE, ClientNetwork.of(address), new AccessEvent.SignInFailed(
				uid.map((name) -> "sign-in " + name).orElse("sign-in"), shortened(address), cause));
	}

	/**
	 * The role of an actor does not allow what they asked for.
	 * @param actor who asked
	 * @param place the page, or the method and path of the request
	 * @param address where they are; empty where that is not known
	 */
	public void denied(Actor actor, String place, String address) {
		enterRefusal(actor.name(), actor.origin(), actor.name(), new AccessEvent.AccessDenied("access " + actor.name(),
				PrintableText.of(cut(place, LONGEST_PLACE)), shortened(address)));
	}

	/** The same, where the domain refused. */
	public void denied(AccessDeniedForActorException denied, String place, String address) {
		denied(denied.actor(), place, address);
	}

	/**
	 * A token was refused.
	 * @param id its number; empty where there is no such token
	 * @param address the address of the caller
	 * @param cause why, as a word in capitals
	 */
	public void tokenRefused(OptionalInt id, String address, String cause) {
		enterRefusal(ANONYMOUS, id.isPresent() ? Origin.token(id.getAsInt()) : Origin.UNKNOWN,
				ClientNetwork.of(address), new AccessEvent.TokenRefused(
						id.isPresent() ? "token " + id.getAsInt() : "token", shortened(address), cause));
	}

	/**
	 * A passcode is about to be shown.
	 * @param actor who will see it
	 * @param owner the uid of the owner
	 * @param address where the actor is
	 * @throws RuntimeException where it cannot be written; it must not be shown then
	 */
	public void passcodeRead(Actor actor, String owner, String address) {
		enter(actor.name(), actor.origin(), actor.name(),
				new AccessEvent.PasscodeRead("passcode " + owner, shortened(address)));
	}

	/**
	 * A file or list is about to be sent.
	 * @param actor who will get it
	 * @param what what it holds, a word or several joined by hyphens
	 * @param address where the actor is
	 * @throws RuntimeException where it cannot be written; nothing must be sent then
	 */
	public void exported(Actor actor, String what, String address) {
		enter(actor.name(), actor.origin(), actor.name(),
				new AccessEvent.DataExported("export " + what, shortened(address)));
	}

	/** Writes what was counted in windows that are over. */
	public void flush() {
		write(false);
	}

	/** Writes everything that was counted. */
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
		catch (RuntimeException ex) {
			synchronized (this.windows) {
				window(event, now).count(source, AccessTally.Noted.of(actor, origin, event, now));
			}
		}
	}

	/** Whether the event gets a row; counts it where it gets none. */
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
	 * Rows are written outside of the lock: whoever writes waits for other writers of the
	 * database, and one of these may wait for the lock.
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
			catch (RuntimeException ex) {
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
