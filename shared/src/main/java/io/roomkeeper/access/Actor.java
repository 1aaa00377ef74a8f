package io.roomkeeper.access;

import java.util.Set;

/**
 * The person, token or job that performs an operation. A token acts for the person it was
 * made for, so two tokens of one person are the same actor.
 *
 * @param name the uid of the person, or the name of an unattended job such as
 * {@code nightly}
 * @param roles the actor's roles; never empty
 * @param origin where the operation was started
 */
public record Actor(String name, Set<Role> roles, Origin origin) {

	public Actor {
		if (name.isBlank() || roles.isEmpty()) {
			throw new IllegalArgumentException("An actor has a name and at least one role");
		}
		roles = Set.copyOf(roles);
	}

	/** Creates an actor whose origin is unknown. */
	public Actor(String name, Set<Role> roles) {
		this(name, roles, Origin.UNKNOWN);
	}

	/**
	 * Creates an actor for an account at the machine's own shell. It can read the data
	 * directory and therefore has every right.
	 */
	public static Actor operator(String name) {
		return new Actor(name, Set.of(Role.ADMIN));
	}

	/** Returns a copy with another origin. */
	public Actor from(Origin place) {
		return new Actor(this.name, this.roles, place);
	}

	/** Returns whether this actor has at least one of the roles. */
	public boolean hasAny(Role... anyOf) {
		for (Role role : anyOf) {
			if (this.roles.contains(role)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Requires the actor to have one of the roles.
	 * @throws AccessDeniedForActorException naming the actor and the required role
	 */
	public void require(Role... anyOf) {
		if (!hasAny(anyOf)) {
			throw new AccessDeniedForActorException(this, anyOf);
		}
	}

}
