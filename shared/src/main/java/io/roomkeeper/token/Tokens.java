package io.roomkeeper.token;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.TokenEvent;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.signin.Operators;
import io.roomkeeper.text.Argument;

/**
 * Makes, lists, revokes and authenticates the tokens with which scripts act for a person
 * or a service. Only an admin may make, list and revoke them.
 */
public final class Tokens {

	private static final Set<Role> ALLOWED = EnumSet.of(Role.ADMIN, Role.HELPDESK, Role.USAGE, Role.METRICS);

	/** Roles that a service's token may have without an expiry. */
	private static final Set<Role> OF_SERVICES = EnumSet.of(Role.USAGE, Role.METRICS);

	private static final Pattern SERVICE_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@/-]{0,63}");

	/** The maximum length of a secret; a longer one is refused without being hashed. */
	private static final int LONGEST_SECRET = 100;

	private final ApiTokens tokens;

	private final TokenRights rights;

	private final PersonLookup people;

	private final AuditedTransaction transaction;

	private final Operators operators;

	private final Clock clock;

	/**
	 * @param rights the current rights of tokens
	 * @param people finds the people for whom they are made
	 * @param operators the accounts at the machine's own shell
	 */
	public Tokens(ApiTokens tokens, TokenRights rights, PersonLookup people, Operators operators,
			AuditedTransaction transaction, Clock clock) {
		this.tokens = tokens;
		this.rights = rights;
		this.people = people;
		this.operators = operators;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns the roles that a token can have. */
	public static Set<Role> roles() {
		return EnumSet.copyOf(ALLOWED);
	}

	/** Returns whether a service's token with that role needs an expiry. */
	public static boolean serviceNeedsEnd(Role role) {
		return !OF_SERVICES.contains(role);
	}

	/**
	 * Makes a token that acts for a person. Only the admin themselves, or an account at
	 * the machine's own shell, can make one that acts for an admin.
	 * @param actor who makes it
	 * @param name the person's uid
	 * @param role admin, helpdesk, usage or metrics; the person must have it now, or one
	 * that includes it
	 * @param endsAt when it expires, later than now; empty for never
	 * @throws AccessDeniedForActorException if the actor is not an admin, or the person
	 * is another admin
	 * @throws InvalidInputException if there is no such person, or no token can have that
	 * role or expiry
	 */
	public IssuedToken createForPerson(Actor actor, String name, Role role, Optional<Instant> endsAt) {
		actor.require(Role.ADMIN);
		checkRoleAndEnd(role, endsAt);
		String uid = name.strip();
		Person person = Optional.of(uid)
			.filter((text) -> !ValueGate.refuses(ValueKind.UID, text))
			.flatMap((text) -> this.people.find(PersonRef.parse(text)))
			.filter((found) -> found.missingSince().isEmpty())
			.orElseThrow(() -> new InvalidInputException(FailureText.of("token.nobody", Argument.text(shown(uid)))));
		requireMayActFor(actor, person);
		if (!mayHave(person, role)) {
			throw new InvalidInputException(
					FailureText.of("token.role-exceeds", Argument.text(shown(uid)), Argument.message(role.text())));
		}
		return add(actor, person.seen().uid().value(), Optional.of(person.id()), role, endsAt);
	}

	/**
	 * A token acts in the name of its person. With a token of another admin, an admin
	 * could approve what they have planned themselves.
	 */
	private void requireMayActFor(Actor actor, Person person) {
		boolean own = this.people.present(new Uid(actor.name()))
			.filter((acting) -> acting.id().equals(person.id()))
			.isPresent();
		if (!own && !this.operators.isOperator(actor) && mayHave(person, Role.ADMIN)) {
			throw new AccessDeniedForActorException(actor,
					FailureText.of("token.of-admin", Argument.text(person.seen().uid().value())));
		}
	}

	/** Returns whether the person's current roles allow a token with that role. */
	private boolean mayHave(Person person, Role role) {
		return this.rights
			.of(new ApiToken(0, person.seen().uid().value(), Optional.of(person.id()), role, this.clock.instant(), "",
					Optional.empty(), Optional.empty(), Optional.empty()))
			.actor()
			.filter((acting) -> acting.hasAny(role))
			.isPresent();
	}

	/**
	 * Makes a token that acts for a service.
	 * @param actor who makes it
	 * @param name the service's name, 1 to 64 letters, digits, spaces and any of .-_@/
	 * @param role usage or metrics; admin and helpdesk only with an expiry
	 * @param endsAt when it expires, later than now; empty for never
	 * @throws AccessDeniedForActorException if the actor is not an admin
	 * @throws InvalidInputException if no token can have that name, role or expiry
	 */
	public IssuedToken createForService(Actor actor, String name, Role role, Optional<Instant> endsAt) {
		actor.require(Role.ADMIN);
		checkRoleAndEnd(role, endsAt);
		String service = name.strip();
		if (!SERVICE_NAME.matcher(service).matches()) {
			throw new InvalidInputException(FailureText.of("token.service", Argument.text(shown(service))));
		}
		if (serviceNeedsEnd(role) && endsAt.isEmpty()) {
			throw new InvalidInputException(FailureText.of("token.needs-end", Argument.message(role.text())));
		}
		return add(actor, service, Optional.empty(), role, endsAt);
	}

	private void checkRoleAndEnd(Role role, Optional<Instant> endsAt) {
		if (!ALLOWED.contains(role)) {
			throw new InvalidInputException(FailureText.of("token.role", Argument.message(role.text())));
		}
		Instant now = this.clock.instant();
		if (endsAt.filter((end) -> !end.isAfter(now)).isPresent()) {
			throw new InvalidInputException(FailureText.of("token.past"));
		}
	}

	private static String shown(String name) {
		return (name.length() <= 64) ? name : name.substring(0, 64) + "…";
	}

	private IssuedToken add(Actor actor, String name, Optional<PersonId> person, Role role, Optional<Instant> endsAt) {
		TokenSecret secret = TokenSecret.random();
		return this.transaction.execute(actor, (recorder) -> {
			ApiToken made = this.tokens.add(name, person, role, secret.hash(), recorder.now(), actor.name(), endsAt);
			recorder.record(new TokenEvent.TokenMade(subject(made.id()), person.map((_) -> made.name()),
					person.isPresent() ? Optional.empty() : Optional.of(made.name()), role.key(), endsAt));
			return new IssuedToken(made, secret);
		});
	}

	private static AuditSubject subject(int id) {
		return new AuditSubject.Token(OptionalInt.of(id));
	}

	/**
	 * Returns all tokens, newest first, including those that are no longer accepted.
	 * @throws AccessDeniedForActorException if the actor is not an admin
	 */
	public List<ApiToken> list(Actor actor) {
		actor.require(Role.ADMIN);
		return this.tokens.list();
	}

	/**
	 * Returns the status of a token according to the last sync, without asking the
	 * directory.
	 * @throws AccessDeniedForActorException if the actor is not an admin
	 */
	public TokenStatus status(Actor actor, ApiToken token) {
		actor.require(Role.ADMIN);
		return this.rights.atLastSync(token);
	}

	/**
	 * Revokes a token, which is refused from then on.
	 * @throws AccessDeniedForActorException if the actor is not an admin
	 * @throws NotFoundException if no valid token has that id
	 */
	public void revoke(Actor actor, int id) {
		actor.require(Role.ADMIN);
		this.transaction.run(actor, (recorder) -> {
			if (!this.tokens.revoke(id, recorder.now())) {
				throw new NotFoundException(FailureText.of("token.none", Argument.id(id)));
			}
			recorder.record(new TokenEvent.TokenRevoked(subject(id)));
		});
	}

	/** Checks a presented secret and returns the verdict with the actor. */
	public TokenVerdict authenticate(String presented) {
		if (presented.isEmpty() || presented.length() > LONGEST_SECRET) {
			return TokenVerdict.unknown();
		}
		TokenVerdict verdict = this.tokens.find(TokenSecret.of(presented).hash())
			.map(this.rights::of)
			.orElseGet(TokenVerdict::unknown);
		if (verdict.actor().isPresent()) {
			verdict.token().ifPresent((token) -> this.tokens.noteUse(token, this.clock.instant()));
		}
		return verdict;
	}

}
