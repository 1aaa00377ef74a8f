package io.roomkeeper.token;

import java.util.EnumSet;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.signin.BreakGlass;
import io.roomkeeper.signin.CurrentRoles;

/** Determines the current rights of an actor who started something earlier. */
public final class ActorRights {

	private final TokenRights tokens;

	private final CurrentRoles roles;

	private final BreakGlass breakGlass;

	/**
	 * @param tokens the current rights of tokens
	 * @param roles the current roles of people
	 * @param breakGlass the admin for when the directory is down
	 */
	public ActorRights(TokenRights tokens, CurrentRoles roles, BreakGlass breakGlass) {
		this.tokens = tokens;
		this.roles = roles;
		this.breakGlass = breakGlass;
	}

	/**
	 * Returns the actor with their current rights. Empty if they have none: their token
	 * is refused, they have left, or the origin is unknown.
	 * @param name the name of the actor
	 * @param origin the origin of the earlier operation
	 */
	public Optional<Actor> now(String name, Origin origin) {
		if (origin.tokenId().isPresent()) {
			return this.tokens.of(origin.tokenId().getAsInt()).actor();
		}
		if (origin.isTrusted()) {
			return Optional.of(Actor.operator(name).from(origin));
		}
		return origin.equals(Origin.CONSOLE) ? signedIn(name) : Optional.empty();
	}

	private Optional<Actor> signedIn(String name) {
		if (name.length() > Uid.LONGEST) {
			return Optional.empty();
		}
		return this.roles.of(new Uid(name))
			.or(() -> this.breakGlass.isCalled(name) ? Optional.of(EnumSet.of(Role.ADMIN, Role.USER))
					: Optional.empty())
			.map((roles) -> new Actor(name, roles, Origin.CONSOLE));
	}

}
