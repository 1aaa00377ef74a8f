package io.roomkeeper.console.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** An active session of this console. */
final class LiveSession {

	private static final String ATTRIBUTE = LiveSession.class.getName();

	private final String id = UUID.randomUUID().toString();

	private final HttpSession session;

	private final String address;

	private volatile @Nullable SignIn signIn;

	/** Tracks a session that was created for a request from an IP address. */
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

	/** Returns the IP address of the first request. */
	String address() {
		return this.address;
	}

	/** Returns the sign-in; empty for an anonymous session. */
	Optional<SignIn> signIn() {
		return Optional.ofNullable(this.signIn);
	}

	void signedIn(SignIn who) {
		this.signIn = who;
	}

	Instant lastUsed() {
		return Instant.ofEpochMilli(this.session.getLastAccessedTime());
	}

	/** Ends the session. Does nothing if it has already ended. */
	void end() {
		try {
			this.session.invalidate();
		}
		catch (IllegalStateException _) {
			// The session has already ended.
		}
	}

	/**
	 * A sign-in.
	 *
	 * @param uid the uid of the user
	 * @param at when the user signed in
	 * @param address the IP address of the browser
	 * @param browser the user agent
	 */
	record SignIn(String uid, Instant at, String address, String browser) {

	}

}
