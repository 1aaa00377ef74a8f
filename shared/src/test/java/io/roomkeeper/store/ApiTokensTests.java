package io.roomkeeper.store;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.access.Role;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.ApiTokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
		void recordsTheUseOfATokenOncePerHour() {
			ApiTokens tokens = this.database.apiTokens();
			PersonId ana = add("ana", "Ana", "García");
			ApiToken token = tokens.add("ana", Optional.of(ana), Role.ADMIN, "hash", NOW, "bob", Optional.empty());

			tokens.noteUse(token, NOW);
			tokens.noteUse(found("hash"), NOW.plus(Duration.ofMinutes(59)));
			assertThat(tokens.list().getFirst().lastUsedAt()).contains(NOW);
			tokens.noteUse(found("hash"), NOW.plus(Duration.ofMinutes(60)));

			assertThat(tokens.list().getFirst().lastUsedAt()).contains(NOW.plus(Duration.ofMinutes(60)));
			assertThat(token).isEqualTo(new ApiToken(token.id(), "ana", Optional.of(ana), Role.ADMIN, NOW, "bob",
					Optional.empty(), Optional.empty(), Optional.empty()));
		}

		private ApiToken found(String hash) {
			return this.database.apiTokens().find(hash).orElseThrow();
		}

		@Test
		void findsATokenByHashAndByNumberWhetherItIsStillValidOrNot() {
			ApiTokens tokens = this.database.apiTokens();
			ApiToken token = tokens.add("meetings", Optional.empty(), Role.USAGE, "hash", NOW, "bob",
					Optional.of(NOW.plusSeconds(60)));
			tokens.add("ana", Optional.empty(), Role.METRICS, "other", NOW, "bob", Optional.empty());

			assertThat(tokens.revoke(token.id(), NOW)).isTrue();
			assertThat(tokens.revoke(token.id(), NOW)).isFalse();

			assertThat(found("hash").revokedAt()).contains(NOW);
			assertThat(tokens.find(token.id())).contains(found("hash"));
			assertThat(found("hash").isForService()).isTrue();
			assertThat(tokens.find("nonsense")).isEmpty();
			assertThat(tokens.find(token.id() + 100)).isEmpty();
			assertThat(tokens.list()).extracting(ApiToken::role).containsExactly(Role.METRICS, Role.USAGE);
		}

		@Test
		void treatsATokenAsValidUntilItsEnd() {
			ApiToken token = this.database.apiTokens()
				.add("meetings", Optional.empty(), Role.USAGE, "hash", NOW, "bob", Optional.of(NOW.plusSeconds(60)));

			assertThat(token.validAt(NOW.plusSeconds(59))).isTrue();
			assertThat(token.validAt(NOW.plusSeconds(60))).isFalse();
		}

	}

}
