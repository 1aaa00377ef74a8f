package io.roomkeeper.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensTests {

	private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

	private static final Actor ADMIN = new Actor("boss", Set.of(Role.ADMIN, Role.USER));

	private final InMemoryApiTokens store = new InMemoryApiTokens();

	private final Journal journal = new Journal();

	private final Tokens tokens = new Tokens(this.store, this.journal, Clock.fixed(NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMIN", "HELPDESK", "USAGE", "METRICS" })
	void recognisesATokenAsThePersonAndRoleItWasMadeFor(Role role) {
		IssuedToken issued = this.tokens.create(ADMIN, " ana ", role);

		assertThat(this.tokens.authenticate(issued.secret().reveal()))
			.contains(new Actor("ana", Set.of(role), Origin.token(issued.token().id())));
		assertThat(issued.token().createdBy()).isEqualTo("boss");
		assertThat(issued.token().createdAt()).isEqualTo(NOW);
	}

	@Test
	void keepsNothingButTheHashOfASecret() {
		IssuedToken issued = this.tokens.create(ADMIN, "ana", Role.USAGE);

		assertThat(this.store.hashes()).containsExactly(issued.secret().hash());
		assertThat(issued.toString()).doesNotContain(issued.secret().reveal());
	}

	@Test
	void givesEveryTokenAnotherSecret() {
		IssuedToken first = this.tokens.create(ADMIN, "ana", Role.USAGE);
		IssuedToken second = this.tokens.create(ADMIN, "ana", Role.USAGE);

		assertThat(first.secret().reveal()).isNotEqualTo(second.secret().reveal()).matches("rk_[A-Za-z0-9_-]{43}");
		assertThat(first.token().actor().name()).isEqualTo(second.token().actor().name());
	}

	@Test
	void makesNoTokenForOnesOwnRoomOnly() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.create(ADMIN, "ana", Role.USER))
			.withMessage("A token cannot have the role user. Use admin, helpdesk, usage or metrics.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "a\nb", "a\u0000b" })
	void makesNoTokenForANameNobodyCanHave(String name) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.create(ADMIN, name, Role.ADMIN));
	}

	@Test
	void makesNoTokenForANameThatIsTooLong() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.create(ADMIN, "a".repeat(257), Role.ADMIN));
	}

	@Test
	void refusesARevokedToken() {
		IssuedToken issued = this.tokens.create(ADMIN, "ana", Role.ADMIN);

		this.tokens.revoke(ADMIN, issued.token().id());

		assertThat(this.tokens.authenticate(issued.secret().reveal())).isEmpty();
		assertThat(this.tokens.list(ADMIN)).singleElement()
			.satisfies((token) -> assertThat(token.revokedAt()).contains(NOW));
	}

	@Test
	void refusesATokenFromItsEndOn() {
		IssuedToken lasting = this.tokens.create(ADMIN, "ana", Role.ADMIN, Optional.of(NOW.plusSeconds(1)));
		Tokens later = new Tokens(this.store, this.journal, Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC));

		assertThat(this.tokens.authenticate(lasting.secret().reveal())).isPresent();
		assertThat(later.authenticate(lasting.secret().reveal())).isEmpty();
	}

	@Test
	void makesNoTokenThatHasEndedAlready() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.tokens.create(ADMIN, "ana", Role.ADMIN, Optional.of(NOW)));
	}

	@Test
	void writesDownWhoMadeAndWhoRevokedAToken() {
		int id = this.tokens.create(ADMIN, "ana", Role.USAGE).token().id();
		this.tokens.revoke(ADMIN, id);

		assertThat(this.journal.lines).containsExactly("boss made 1 for ana", "boss revoked 1");
	}

	@Test
	void saysThatThereIsNothingToRevoke() {
		IssuedToken issued = this.tokens.create(ADMIN, "ana", Role.ADMIN);
		this.tokens.revoke(ADMIN, issued.token().id());

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.tokens.revoke(ADMIN, issued.token().id()));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.tokens.revoke(ADMIN, 77))
			.withMessageContaining("77");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rk_", "rk_unknown", "Bearer", "' or 1=1 --" })
	void recognisesNobodyBehindAnUnknownSecret(String presented) {
		this.tokens.create(ADMIN, "ana", Role.ADMIN);

		assertThat(this.tokens.authenticate(presented)).isEmpty();
	}

	@Test
	void looksUpNothingThatIsLongerThanAnySecret() {
		assertThat(this.tokens.authenticate("x".repeat(100_000))).isEmpty();

		assertThat(this.store.lookUps()).isZero();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void letsNobodyButAnAdminMakeListOrRevoke(Role role) {
		Actor actor = new Actor("ana", Set.of(role));
		int id = this.tokens.create(ADMIN, "ana", Role.ADMIN).token().id();

		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.tokens.create(actor, "ana", Role.ADMIN));
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> this.tokens.list(actor));
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> this.tokens.revoke(actor, id));
		assertThat(this.store.list()).singleElement().satisfies((token) -> assertThat(token.revokedAt()).isEmpty());
	}

	/** What was written down. */
	private static final class Journal implements TokenJournal {

		private final List<String> lines = new ArrayList<>();

		@Override
		public void together(Runnable work) {
			work.run();
		}

		@Override
		public void made(Actor actor, ApiToken token) {
			this.lines.add("%s made %d for %s".formatted(actor.name(), token.id(), token.name()));
		}

		@Override
		public void revoked(Actor actor, int id) {
			this.lines.add("%s revoked %d".formatted(actor.name(), id));
		}

	}

}
