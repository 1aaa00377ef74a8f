package io.roomkeeper.token;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.signin.CurrentRoles;

/**
 * Determines the current rights of tokens. A service's token has its own role. A person's
 * token has the lesser of its own role and its person's current roles.
 */
public final class TokenRights {

	private static final String SERVICE = "service:";

	private final ApiTokens tokens;

	private final People people;

	private final CurrentRoles roles;

	private final Clock clock;

	/**
	 * @param people the people for whom tokens act
	 * @param roles the current roles of these people
	 */
	public TokenRights(ApiTokens tokens, People people, CurrentRoles roles, Clock clock) {
		this.tokens = tokens;
		this.people = people;
		this.roles = roles;
		this.clock = clock;
	}

	/** Returns the verdict on a token that is used now. */
	public TokenVerdict of(ApiToken token) {
		return verdict(token, this.roles::of);
	}

	/** Returns the verdict on the token with that id if it is used now. */
	public TokenVerdict of(int id) {
		return this.tokens.find(id).map(this::of).orElseGet(TokenVerdict::unknown);
	}

	/**
	 * Returns the status of a token according to the last sync, without asking the
	 * directory; for lists.
	 */
	public TokenStatus atLastSync(ApiToken token) {
		return verdict(token, this.roles::atLastSync).status();
	}

	private TokenVerdict verdict(ApiToken token, Function<Person, Optional<Set<Role>>> rolesOf) {
		if (!token.validAt(this.clock.instant())) {
			return TokenVerdict.refused(token.revokedAt().isPresent() ? TokenStatus.REVOKED : TokenStatus.ENDED, token);
		}
		if (token.person().isEmpty()) {
			return accepted(token, SERVICE + token.name(), Set.of(token.role()));
		}
		PersonId id = token.person().get();
		Optional<Person> person = this.people.find(id);
		Optional<Set<Role>> roles = person.flatMap(rolesOf);
		if (roles.isEmpty()) {
			return TokenVerdict.refused(TokenStatus.PERSON_MISSING, token);
		}
		Set<Role> within = token.within(roles.get());
		return within.isEmpty() ? TokenVerdict.refused(TokenStatus.ROLE_LOST, token)
				: accepted(token, person.get().seen().uid().value(), within);
	}

	private static TokenVerdict accepted(ApiToken token, String name, Set<Role> roles) {
		return TokenVerdict.accepted(token, new Actor(name, roles, Origin.token(token.id())));
	}

}
