package io.roomkeeper.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.access.TokenFixture;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensTests {

	private static final Instant NOW = TokenFixture.NOW;

	private static final Actor ADMIN = TokenFixture.ADMIN;

	private static final Optional<Instant> TOMORROW = Optional.of(NOW.plusSeconds(86_400));

	@AutoClose
	private final TokenFixture fixture = new TokenFixture();

	private final Tokens tokens = this.fixture.tokens;

	@BeforeEach
	void people() {
		this.fixture.add("ana", "admins");
		this.fixture.add("nikos", "helpdesk");
		this.fixture.add("bo");
	}

	private IssuedToken ofAna(Role role) {
		return this.tokens.createForPerson(ADMIN, "ana", role, Optional.empty());
	}

	private Optional<Actor> acting(IssuedToken issued) {
		return this.tokens.authenticate(issued.secret().reveal()).actor();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMIN", "HELPDESK", "USAGE", "METRICS" })
	void recognisesATokenAsThePersonAndRoleItWasMadeFor(Role role) {
		IssuedToken issued = this.tokens.createForPerson(ADMIN, " Ana ", role, Optional.empty());

		assertThat(acting(issued)).contains(new Actor("ana", Set.of(role), Origin.token(issued.token().id())));
		assertThat(issued.token().createdBy()).isEqualTo("boss");
		assertThat(issued.token().createdAt()).isEqualTo(NOW);
		assertThat(issued.token().isForService()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "ana,ADMIN,true", "ana,HELPDESK,true", "ana,USAGE,true", "ana,METRICS,true", "nikos,ADMIN,false",
			"nikos,HELPDESK,true", "nikos,USAGE,false", "nikos,METRICS,false", "bo,ADMIN,false", "bo,HELPDESK,false",
			"bo,USAGE,false", "bo,METRICS,false" })
	void refusesATokenWithMoreRightsThanItsPerson(String uid, Role role, boolean made) {
		if (made) {
			assertThat(acting(this.tokens.createForPerson(ADMIN, uid, role, Optional.empty()))).isPresent();
		}
		else {
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> this.tokens.createForPerson(ADMIN, uid, role, Optional.empty()))
				.withMessageContaining("never allows more than its person");
		}
	}

	@ParameterizedTest
	@CsvSource({ "ana,console,ana,true", "ANA,console,ana,true", "ana,token 7,ana,true", "ana,console,eve,false",
			"ana,console,nikos,true", "service:bot,token 7,ana,false", "emergency,console,ana,false",
			"ana,command deploy,ana,true", "ana,command deploy,eve,false", "root,command root,eve,true",
			"eve,'',ana,false" })
	void letsOnlyAnAdminThemselvesOrTheMachinesShellMakeATokenInAnAdminsName(String maker, String origin, String uid,
			boolean made) {
		this.fixture.add("eve", "admins");
		Actor actor = new Actor(maker, Set.of(Role.ADMIN), new Origin(origin));

		for (Role role : uid.equals("nikos") ? Set.of(Role.HELPDESK) : Tokens.roles()) {
			if (made) {
				assertThat(acting(this.tokens.createForPerson(actor, uid, role, Optional.empty()))).isPresent();
			}
			else {
				assertThatExceptionOfType(AccessDeniedForActorException.class)
					.isThrownBy(() -> this.tokens.createForPerson(actor, uid, role, Optional.empty()))
					.withMessageContaining("only they can make a token");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "USAGE,false,true", "METRICS,false,true", "ADMIN,false,false", "HELPDESK,false,false",
			"USAGE,true,true", "METRICS,true,true", "ADMIN,true,true", "HELPDESK,true,true" })
	void allowsAServiceTokenWithoutAnEndOnlyForUsageAndMetrics(Role role, boolean ends, boolean made) {
		Optional<Instant> end = ends ? TOMORROW : Optional.empty();

		if (made) {
			IssuedToken issued = this.tokens.createForService(ADMIN, " prometheus ", role, end);
			assertThat(acting(issued))
				.contains(new Actor("service:prometheus", Set.of(role), Origin.token(issued.token().id())));
			assertThat(issued.token().isForService()).isTrue();
		}
		else {
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> this.tokens.createForService(ADMIN, "prometheus", role, end))
				.withMessageContaining("needs an end");
		}
	}

	@Test
	void doesNotConfuseAServiceWithAPersonOfTheSameName() {
		IssuedToken issued = this.tokens.createForService(ADMIN, "ana", Role.USAGE, Optional.empty());

		assertThat(acting(issued)).map(Actor::name).contains("service:ana");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "nobody", "prometheus", "a\nb", "a\u0000b", "ana*" })
	void refusesATokenForAnUnknownPerson(String name) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.createForPerson(ADMIN, name, Role.ADMIN, TOMORROW))
			.withMessageContaining("--service=NAME");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "a\nb", "a\u0000b", "-a", "a:b", "\u202Ea", "a\u202Eb", "a;b", "=1", "<b>" })
	void refusesATokenForAServiceWithAnInvalidName(String name) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.createForService(ADMIN, name, Role.USAGE, Optional.empty()));
	}

	@Test
	void refusesATokenForANameThatIsTooLong() {
		String name = "a".repeat(10_000);

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.createForPerson(ADMIN, name, Role.ADMIN, TOMORROW))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(400));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.createForService(ADMIN, name, Role.USAGE, TOMORROW))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(400));
	}

	@Test
	void refusesATokenForAMissingPerson() {
		this.fixture.database.people().markMissing(List.of(this.fixture.add("cy", "admins").id()), NOW);

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.createForPerson(ADMIN, "cy", Role.ADMIN, Optional.empty()));
	}

	@Test
	void storesOnlyTheHashOfASecret() {
		IssuedToken issued = ofAna(Role.USAGE);

		assertThat(this.fixture.database.apiTokens().find(issued.secret().hash())).isPresent();
		assertThat(issued.toString()).doesNotContain(issued.secret().reveal());
	}

	@Test
	void givesEveryTokenItsOwnSecret() {
		IssuedToken first = ofAna(Role.USAGE);
		IssuedToken second = ofAna(Role.USAGE);

		assertThat(first.secret().reveal()).isNotEqualTo(second.secret().reveal()).matches("rk_[A-Za-z0-9_-]{43}");
		assertThat(acting(first).map(Actor::name)).isEqualTo(acting(second).map(Actor::name));
	}

	@Test
	void refusesATokenWithTheRoleUser() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> ofAna(Role.USER))
			.withMessage("A token cannot have the role user. Use admin, helpdesk, usage or metrics.");
	}

	@Test
	void refusesARevokedToken() {
		IssuedToken issued = ofAna(Role.ADMIN);

		this.tokens.revoke(ADMIN, issued.token().id());

		assertThat(this.tokens.authenticate(issued.secret().reveal()).status()).isEqualTo(TokenStatus.REVOKED);
		assertThat(this.tokens.list(ADMIN)).singleElement()
			.satisfies((token) -> assertThat(token.revokedAt()).contains(NOW));
	}

	@Test
	void refusesATokenFromItsEndOn() {
		Instant end = NOW.plusSeconds(1);
		IssuedToken lasting = this.tokens.createForPerson(ADMIN, "ana", Role.ADMIN, Optional.of(end));

		assertThat(acting(lasting)).isPresent();
		assertThat(this.fixture.tokens(end).authenticate(lasting.secret().reveal()).status())
			.isEqualTo(TokenStatus.ENDED);
	}

	@Test
	void refusesATokenThatHasAlreadyEnded() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.createForPerson(ADMIN, "ana", Role.ADMIN, Optional.of(NOW)));
	}

	@Test
	void recordsUsesOfATokenButNoRefusals() {
		IssuedToken used = ofAna(Role.ADMIN);
		IssuedToken refused = this.tokens.createForPerson(ADMIN, "nikos", Role.HELPDESK, Optional.empty());
		this.fixture.directory.remove("nikos");

		acting(used);
		assertThat(acting(refused)).isEmpty();

		assertThat(this.tokens.list(ADMIN)).extracting(ApiToken::lastUsedAt)
			.containsExactly(Optional.empty(), Optional.of(NOW));
	}

	@Test
	void recordsWhoMadeAndWhoRevokedAToken() {
		this.tokens.revoke(ADMIN, ofAna(Role.USAGE).token().id());

		assertThat(this.fixture.database.auditTrail().latest(Long.MAX_VALUE, 2)).extracting(AuditEntry::kind)
			.containsExactly("TokenRevoked", "TokenMade");
		assertThat(this.fixture.database.auditTrail().latest(Long.MAX_VALUE, 2)).allSatisfy((entry) -> {
			assertThat(entry.actor()).isEqualTo("boss");
			assertThat(entry.subject()).startsWith("token ");
		});
	}

	@Test
	void reportsThatThereIsNoTokenToRevoke() {
		int id = ofAna(Role.ADMIN).token().id();
		this.tokens.revoke(ADMIN, id);

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.tokens.revoke(ADMIN, id));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.tokens.revoke(ADMIN, 77))
			.withMessageContaining("77");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rk_", "rk_unknown", "Bearer", "' or 1=1 --" })
	void refusesAnUnknownSecret(String presented) {
		ofAna(Role.ADMIN);

		assertThat(this.tokens.authenticate(presented)).isEqualTo(TokenVerdict.unknown());
	}

	@Test
	void refusesASecretThatIsTooLong() {
		assertThat(this.tokens.authenticate("x".repeat(100_000))).isEqualTo(TokenVerdict.unknown());
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void letsOnlyAdminsMakeListAndRevoke(Role role) {
		Actor actor = new Actor("ana", Set.of(role));
		ApiToken token = ofAna(Role.ADMIN).token();

		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.tokens.createForPerson(actor, "ana", Role.ADMIN, Optional.empty()));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.tokens.createForService(actor, "x", Role.USAGE, Optional.empty()));
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> this.tokens.list(actor));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.tokens.status(actor, token));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.tokens.revoke(actor, token.id()));
		assertThat(this.tokens.list(ADMIN)).singleElement().satisfies((one) -> assertThat(one.revokedAt()).isEmpty());
	}

}
