package io.roomkeeper.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataOwnershipTests {

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
		void belongsToWhoClaimsItFirstWhereTwoProcessesDoSoAtOnce() {
			this.database.ownership().claim("ldap://first", TODAY, NOW);
			this.database.ownership().claim("ldap://second", TODAY.minusDays(1), NOW);

			assertThat(this.database.ownership().directory()).contains("ldap://first");
			assertThat(this.database.ownership().ledgerCompleteSince()).contains(TODAY);
		}

	}

}
