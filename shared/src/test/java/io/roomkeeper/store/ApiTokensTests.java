package io.roomkeeper.store;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.roomkeeper.access.ApiToken;
import io.roomkeeper.access.ApiTokens;
import io.roomkeeper.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ApiTokensTests {

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends StoreContract {

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void notesTheUseOfATokenOncePerHour() {
			ApiTokens tokens = this.database.apiTokens();
			ApiToken token = tokens.add("ana", Role.ADMIN, "hash", NOW, "bob", Optional.empty());

			tokens.use("hash", NOW);
			tokens.use("hash", NOW.plus(Duration.ofMinutes(59)));
			assertThat(tokens.list().getFirst().lastUsedAt()).contains(NOW);
			tokens.use("hash", NOW.plus(Duration.ofMinutes(60)));

			assertThat(tokens.list().getFirst().lastUsedAt()).contains(NOW.plus(Duration.ofMinutes(60)));
			assertThat(token).isEqualTo(new ApiToken(token.id(), "ana", Role.ADMIN, NOW, "bob", Optional.empty(),
					Optional.empty(), Optional.empty()));
		}

		@Test
		void knowsATokenUpToItsEndAndNoLonger() {
			ApiTokens tokens = this.database.apiTokens();
			ApiToken token = tokens.add("ana", Role.ADMIN, "hash", NOW, "bob", Optional.of(NOW.plusSeconds(60)));

			assertThat(token.endsAt()).contains(NOW.plusSeconds(60));
			assertThat(tokens.use("hash", NOW.plusSeconds(59))).isPresent();
			assertThat(tokens.use("hash", NOW.plusSeconds(60))).isEmpty();
		}

		@Test
		void knowsARevokedTokenNoMoreButListsIt() {
			ApiTokens tokens = this.database.apiTokens();
			ApiToken token = tokens.add("ana", Role.ADMIN, "hash", NOW, "bob", Optional.empty());
			tokens.add("ana", Role.USAGE, "other", NOW, "bob", Optional.empty());

			assertThat(tokens.revoke(token.id(), NOW)).isTrue();
			assertThat(tokens.revoke(token.id(), NOW)).isFalse();

			assertThat(tokens.use("hash", NOW)).isEmpty();
			assertThat(tokens.use("nonsense", NOW)).isEmpty();
			assertThat(tokens.list()).extracting(ApiToken::role).containsExactly(Role.USAGE, Role.ADMIN);
		}

	}

}
