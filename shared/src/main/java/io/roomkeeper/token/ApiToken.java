package io.roomkeeper.token;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Role;
import io.roomkeeper.person.PersonId;

/**
 * A token as it is stored, without the secret.
 *
 * @param id identifies the token in lists and when it is revoked
 * @param name the uid that its person had when it was made, or the name of its service
 * @param person the person it acts for; empty if it acts for a service
 * @param role the token's own role, the most that it may do
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param endsAt when it expires; empty for never
 * @param lastUsedAt when it was last presented, to the hour
 * @param revokedAt when it was revoked
 */
public record ApiToken(int id, String name, Optional<PersonId> person, Role role, Instant createdAt, String createdBy,
		Optional<Instant> endsAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {

	/** Returns whether it acts for a service. */
	public boolean isForService() {
		return this.person.isEmpty();
	}

	/** Returns whether it is neither revoked nor expired at a moment. */
	public boolean validAt(Instant moment) {
		return this.revokedAt.isEmpty() && this.endsAt.map(moment::isBefore).orElse(true);
	}

	/**
	 * Returns what the token may do for a person with these roles: the lesser of its own
	 * role and theirs. Empty if they have nothing in common.
	 * @param ofPerson the roles of its person
	 */
	public Set<Role> within(Set<Role> ofPerson) {
		if (ofPerson.stream().anyMatch((role) -> role.covers(this.role))) {
			return Set.of(this.role);
		}
		return ofPerson.stream()
			.filter((role) -> role != Role.USER && this.role.covers(role))
			.collect(Collectors.toUnmodifiableSet());
	}

}
