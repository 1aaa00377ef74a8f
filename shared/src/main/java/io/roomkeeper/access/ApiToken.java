package io.roomkeeper.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token as it is stored: never the secret itself.
 *
 * @param id identifies the token in lists and when it is revoked
 * @param name the person it acts for
 * @param role what it may do
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param lastUsedAt when it was last presented, to the hour
 * @param revokedAt since when it is refused
 */
public record ApiToken(int id, String name, Role role, Instant createdAt, String createdBy,
		Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {

	/** The person the token acts for, with the token's role. */
	public Actor actor() {
		return new Actor(this.name, java.util.Set.of(this.role), Origin.token(this.id));
	}

}
