package io.roomkeeper.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Role;
import io.roomkeeper.person.PersonId;

/** The store of tokens. It keeps only hashes of their secrets. */
public interface ApiTokens {

	/**
	 * Stores a new token under the hash of its secret and returns it.
	 * @param name the uid of its person, or the name of its service
	 * @param person the person it acts for; empty for a service
	 * @param endsAt when it expires; empty for never
	 */
	ApiToken add(String name, Optional<PersonId> person, Role role, String hash, Instant createdAt, String createdBy,
			Optional<Instant> endsAt);

	/** Returns the token with that hash, whether it is still valid or not. */
	Optional<ApiToken> find(String hash);

	/** Returns the token with that id, whether it is still valid or not. */
	Optional<ApiToken> find(int id);

	/** Records that a token was used, to the hour. */
	void noteUse(ApiToken token, Instant at);

	/** Returns all tokens, newest first, including revoked ones. */
	List<ApiToken> list();

	/**
	 * Revokes a token; returns false if there is no such token or it is revoked already.
	 */
	boolean revoke(int id, Instant at);

}
