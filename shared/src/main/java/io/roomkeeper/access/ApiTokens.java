package io.roomkeeper.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.PersonId;

/** The store of tokens. Only hashes are kept. */
public interface ApiTokens {

	/**
	 * Keeps a new token under the hash of its secret and returns it as stored.
	 * @param name the uid of its person, or the name of its service
	 * @param person the person it acts for; empty for a service
	 * @param endsAt from when on it is refused; empty for never
	 */
	ApiToken add(String name, Optional<PersonId> person, Role role, String hash, Instant createdAt, String createdBy,
			Optional<Instant> endsAt);

	/** The token with that hash, whether it is still valid or not. */
	Optional<ApiToken> find(String hash);

	/** The token with that number, whether it is still valid or not. */
	Optional<ApiToken> find(int id);

	/** Notes that a token was used, to the hour. */
	void noteUse(ApiToken token, Instant at);

	/** All tokens, newest first, revoked ones included. */
	List<ApiToken> list();

	/**
	 * Revokes a token; false where there is none with that id or it is revoked already.
	 */
	boolean revoke(int id, Instant at);

}
