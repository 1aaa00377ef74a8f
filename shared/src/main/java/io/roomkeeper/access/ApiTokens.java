package io.roomkeeper.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of tokens. Only hashes are kept. */
public interface ApiTokens {

	/**
	 * Keeps a new token under the hash of its secret and returns it as stored.
	 * @param endsAt from when on it is refused; empty for never
	 */
	ApiToken add(String name, Role role, String hash, Instant createdAt, String createdBy, Optional<Instant> endsAt);

	/**
	 * The token with that hash that is valid at the moment; notes its use, to the hour.
	 */
	Optional<ApiToken> use(String hash, Instant at);

	/** All tokens, newest first, revoked ones included. */
	List<ApiToken> list();

	/**
	 * Revokes a token; false where there is none with that id or it is revoked already.
	 */
	boolean revoke(int id, Instant at);

}
