package io.roomkeeper.store;

import java.time.LocalDate;
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
		void beginsOnceEvenIfSeveralProcessesBeginAtOnce() throws Exception {
			int claimants = 4;
			CyclicBarrier together = new CyclicBarrier(claimants);
			List<Future<Optional<LocalDate>>> found = new ArrayList<>();
			try (ExecutorService consoles = Executors.newFixedThreadPool(claimants)) {
				for (int i = 0; i < claimants; i++) {
					LocalDate since = TODAY.minusDays(i);
					found.add(consoles.submit(() -> {
						together.await();
						this.database.ownership().begin(since, NOW);
						return this.database.ownership().ledgerCompleteSince();
					}));
				}
			}

			Set<Optional<LocalDate>> days = new HashSet<>();
			for (Future<Optional<LocalDate>> day : found) {
				days.add(day.get());
			}
			assertThat(days).hasSize(1).doesNotContain(Optional.empty());
		}

		@Test
		void belongsToNoDirectoryUntilItIsBound() {
			this.database.ownership().begin(TODAY, NOW);
			assertThat(this.database.ownership().directory()).isEmpty();

			this.database.ownership().bind("dc=example,dc=org");
			assertThat(this.database.ownership().directory()).contains("dc=example,dc=org");
			assertThat(this.database.ownership().ledgerCompleteSince()).contains(TODAY);
		}

	}

}
