package io.roomkeeper.access;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;

/**
 * Makes, lists and revokes the tokens by which scripts act for a person, and recognises
 * them. Only an admin may do the first three.
 */
public final class Tokens {

	private static final Set<Role> ALLOWED = EnumSet.of(Role.ADMIN, Role.HELPDESK, Role.USAGE, Role.METRICS);

	private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,256}");

	/** What no secret of ours exceeds; anything longer is not even hashed. */
	private static final int LONGEST_SECRET = 100;

	private final ApiTokens tokens;

	private final TokenJournal journal;

	private final Clock clock;

	/**
	 * @param tokens where they are stored
	 * @param journal where it is written down that they were made and revoked
	 * @param clock tells when they are made, used and revoked
	 */
	public Tokens(ApiTokens tokens, TokenJournal journal, Clock clock) {
		this.tokens = tokens;
		this.journal = journal;
		this.clock = clock;
	}

	/** The roles that a token can have. */
	public static Set<Role> roles() {
		return EnumSet.copyOf(ALLOWED);
	}

	/**
	 * Makes a token that does not end by itself.
	 * @see #create(Actor, String, Role, Optional)
	 */
	public IssuedToken create(Actor actor, String name, Role role) {
		return create(actor, name, role, Optional.empty());
	}

	/**
	 * Makes a token.
	 * @param actor who makes it
	 * @param name the person it acts for, 1 to 256 characters
	 * @param role admin, helpdesk, usage or metrics
	 * @param endsAt from when on it is refused, later than now; empty for never
	 * @throws AccessDeniedForActorException where the actor is no admin
	 * @throws InvalidInputException where no token can have that name role or end
	 */
	public IssuedToken create(Actor actor, String name, Role role, Optional<Instant> endsAt) {
		actor.require(Role.ADMIN);
		String person = name.strip();
		if (!NAME.matcher(person).matches()) {
			throw new InvalidInputException("A token needs the name of the person it acts for",
					"Give a name of 1 to 256 characters, for example the person's uid");
		}
		if (!ALLOWED.contains(role)) {
			throw new InvalidInputException("A token cannot have the role " + role.key(),
					"Use admin, helpdesk, usage or metrics");
		}
		Instant now = this.clock.instant();
		if (endsAt.filter((end) -> !end.isAfter(now)).isPresent()) {
			throw new InvalidInputException("A token cannot end before it begins", "Give a later date");
		}
		TokenSecret secret = TokenSecret.random();
		ApiToken[] made = new ApiToken[1];
		this.journal.together(() -> {
			made[0] = this.tokens.add(person, role, secret.hash(), now, actor.name(), endsAt);
			this.journal.made(actor, made[0]);
		});
		return new IssuedToken(made[0], secret);
	}

	/**
	 * All tokens, newest first, those that are no longer taken included.
	 * @throws AccessDeniedForActorException where the actor is no admin
	 */
	public List<ApiToken> list(Actor actor) {
		actor.require(Role.ADMIN);
		return this.tokens.list();
	}

	/**
	 * Revokes a token: from now on it is refused.
	 * @throws AccessDeniedForActorException where the actor is no admin
	 * @throws NotFoundException where no valid token has that id
	 */
	public void revoke(Actor actor, int id) {
		actor.require(Role.ADMIN);
		this.journal.together(() -> {
			if (!this.tokens.revoke(id, this.clock.instant())) {
				throw new NotFoundException("There is no valid token " + id, "List the tokens to see their numbers");
			}
			this.journal.revoked(actor, id);
		});
	}

	/**
	 * The person a presented secret acts for, or empty where the secret is unknown,
	 * revoked or past its end.
	 */
	public Optional<Actor> authenticate(String presented) {
		if (presented.isEmpty() || presented.length() > LONGEST_SECRET) {
			return Optional.empty();
		}
		return this.tokens.use(TokenSecret.of(presented).hash(), this.clock.instant()).map(ApiToken::actor);
	}

}
