package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
		void belongsToOneOfThoseWhoClaimItInTheSameMoment() throws Exception {
			int claimants = 4;
			CyclicBarrier together = new CyclicBarrier(claimants);
			List<Future<Optional<String>>> found = new ArrayList<>();
			try (ExecutorService consoles = Executors.newFixedThreadPool(claimants)) {
				for (int i = 0; i < claimants; i++) {
					String directory = "ldap://" + i;
					found.add(consoles.submit(() -> {
						together.await();
						this.database.ownership().claim(directory, TODAY, NOW);
						return this.database.ownership().directory();
					}));
				}
			}

			Set<Optional<String>> owners = new HashSet<>();
			for (Future<Optional<String>> owner : found) {
				owners.add(owner.get());
			}
			assertThat(owners).hasSize(1).doesNotContain(Optional.empty());
		}

		@Test
		void belongsToWhoClaimsItFirst() {
			this.database.ownership().claim("ldap://first", TODAY, NOW);
			this.database.ownership().claim("ldap://second", TODAY.minusDays(1), NOW);

			assertThat(this.database.ownership().directory()).contains("ldap://first");
			assertThat(this.database.ownership().ledgerCompleteSince()).contains(TODAY);
		}

	}

}
