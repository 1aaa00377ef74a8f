package io.roomkeeper.access;

import java.util.Set;

/**
 * Who acts. A token acts for the person it was made for, so two tokens of one person are
 * one person.
 *
 * @param name the uid of the person, or the name of an unattended job such as
 * {@code nightly}
 * @param roles what they may do; never empty
 * @param origin from where they act
 */
public record Actor(String name, Set<Role> roles, Origin origin) {

	public Actor {
		if (name.isBlank() || roles.isEmpty()) {
			throw new IllegalArgumentException("An actor has a name and at least one role");
		}
		roles = Set.copyOf(roles);
	}

	/** Somebody who acts from wherever it may be. */
	public Actor(String name, Set<Role> roles) {
		this(name, roles, Origin.UNKNOWN);
	}

	/**
	 * Someone at the machine's own shell, who can read the data directory and so may do
	 * everything.
	 */
	public static Actor operator(String name) {
		return new Actor(name, Set.of(Role.ADMIN));
	}

	/** The same actor, acting from there. */
	public Actor from(Origin place) {
		return new Actor(this.name, this.roles, place);
	}

	/** Whether this actor has at least one of the roles. */
	public boolean hasAny(Role... anyOf) {
		for (Role role : anyOf) {
			if (this.roles.contains(role)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Goes on only for an actor with one of the roles.
	 * @throws AccessDeniedForActorException naming the actor and what is needed
	 */
	public void require(Role... anyOf) {
		if (!hasAny(anyOf)) {
			throw new AccessDeniedForActorException(this, anyOf);
		}
	}

}
