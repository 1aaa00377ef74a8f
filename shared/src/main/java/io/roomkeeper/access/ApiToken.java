package io.roomkeeper.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A token as it is stored: never the secret itself.
 *
 * @param id identifies the token in lists and when it is revoked
 * @param name the person it acts for
 * @param role what it may do
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param endsAt from when on it is refused by itself; empty for never
 * @param lastUsedAt when it was last presented, to the hour
 * @param revokedAt since when it is refused
 */
public record ApiToken(int id, String name, Role role, Instant createdAt, String createdBy, Optional<Instant> endsAt,
		Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {

	/** Whether it is taken at a moment. */
	public boolean validAt(Instant moment) {
		return this.revokedAt.isEmpty() && this.endsAt.map(moment::isBefore).orElse(true);
	}

	/** The person the token acts for, with the token's role. */
	public Actor actor() {
		return new Actor(this.name, Set.of(this.role), Origin.token(this.id));
	}

}
