package io.roomkeeper.console.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A session of this console, from its begin on. */
final class LiveSession {

	private static final String ATTRIBUTE = LiveSession.class.getName();

	private final String id = UUID.randomUUID().toString();

	private final HttpSession session;

	private final String address;

	private volatile @Nullable SignIn signIn;

	/** Begins to follow a session that was made for a request from that address. */
	LiveSession(HttpSession session, String address) {
		this.session = session;
		this.address = address;
		session.setAttribute(ATTRIBUTE, this);
	}

	static Optional<LiveSession> of(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof LiveSession live) ? Optional.of(live)
				: Optional.empty();
	}

	String id() {
		return this.id;
	}

	/** Where the session began. */
	String address() {
		return this.address;
	}

	/** Who has signed in; empty for a stranger's session. */
	Optional<SignIn> signIn() {
		return Optional.ofNullable(this.signIn);
	}

	void signedIn(SignIn who) {
		this.signIn = who;
	}

	Instant lastUsed() {
		return Instant.ofEpochMilli(this.session.getLastAccessedTime());
	}

	/** Ends the session; one that has ended meanwhile stays so. */
	void end() {
		try {
			this.session.invalidate();
		}
		catch (IllegalStateException ex) {
			// It has just ended by itself.
		}
	}

	/**
	 * Who signed in.
	 *
	 * @param uid of the person
	 * @param at when
	 * @param address where their browser was
	 * @param browser what it calls itself
	 */
	record SignIn(String uid, Instant at, String address, String browser) {

	}

}
