package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChangeCountersTests {

	private static final Set<ChangeCounter> PEOPLE = Set.of(ChangeCounter.PEOPLE);

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

		private ChangeCounters counters;

		private ChangeCounts before;

		Contract(TestDatabase database) {
			super(database);
			this.counters = database.counters();
			this.before = this.counters.read();
		}

		@BeforeEach
		void begin() {
			this.before = this.counters.read();
		}

		@Test
		void countATransactionOnceHoweverMuchItChanges() {
			this.database.jdbc().inTransaction(() -> {
				PersonId ana = add("ana", "Ana", "García");
				PersonId bob = add("bob", "Bob", "Able");
				open(ana, 3_456_789_013L);
				open(bob, 3_456_789_014L);
			});

			ChangeCounts after = this.counters.read();
			assertThat(after.onlyOneSince(this.before, Set.of(ChangeCounter.PEOPLE, ChangeCounter.ROOMS),
					Set.of(ChangeCounter.values())))
				.isTrue();
		}

		@Test
		void doNotCountWhatChangesNothing() {
			this.database.people().update(List.of(), NOW);
			this.database.idleRooms().expire(List.of(new PersonId(1)), TODAY);

			assertThat(this.counters.read()).isEqualTo(this.before);
		}

		@Test
		void doNotCountWhatIsRolledBackAndGiveItNumbersOfItsOwn() {
			List<ChangeCounts> within = new ArrayList<>();
			assertThatIllegalStateException().isThrownBy(() -> this.database.jdbc().inTransaction(() -> {
				add("ana", "Ana", "García");
				within.add(this.counters.read());
				within.add(this.counters.read());
				throw new IllegalStateException("stop");
			}));

			assertThat(this.counters.read()).isEqualTo(this.before);
			assertThat(within).doesNotHaveDuplicates()
				.allSatisfy((counts) -> assertThat(counts.uncommitted()).isEqualTo(PEOPLE));
		}

		@Test
		void refuseAChangeOutsideOfATransaction() {
			assertThatIllegalStateException().isThrownBy(() -> this.database.jdbc().changed(ChangeCounter.ROOMS));
		}

		@Test
		void letOthersWriteWhileATransactionIsOpen() throws Exception {
			CountDownLatch written = new CountDownLatch(1);
			CountDownLatch others = new CountDownLatch(1);
			try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
				Future<?> slow = threads.submit(() -> this.database.jdbc().inTransaction(() -> {
					this.database.people().add(List.of(person(new PersonId(1), "ana", "Ana", "García")), NOW);
					written.countDown();
					await(others);
				}));
				await(written);
				Future<?> quick = threads.submit(
						() -> this.database.people().add(List.of(person(new PersonId(2), "bob", "Bob", "Able")), NOW));
				try {
					quick.get(30, TimeUnit.SECONDS);
				}
				finally {
					others.countDown();
				}
				slow.get();
			}

			assertThat(counted()).isEqualTo(2);
		}

		@Test
		void neverLetAReaderMissAChangeOfConcurrentWriters() throws Exception {
			int writers = 3;
			int each = 40;
			long all = 120;
			try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
				List<Future<?>> writing = new ArrayList<>();
				for (int writer = 0; writer < writers; writer++) {
					int first = writer * each + 1;
					writing.add(threads.submit(() -> {
						for (int id = first; id < first + each; id++) {
							this.database.people().add(List.of(person(new PersonId(id), "p" + id, "P", "P")), NOW);
						}
					}));
				}
				while (!writing.stream().allMatch(Future::isDone)) {
					assertCountedIsStored();
				}
				for (Future<?> one : writing) {
					one.get();
				}
			}
			assertCountedIsStored();
			assertThat(counted()).isEqualTo(all);
		}

		/** Each transaction adds one person. */
		private void assertCountedIsStored() {
			long atLeast = counted();
			long stored = this.database.people().countPresent();
			assertThat(stored).isBetween(atLeast, counted());
		}

		private long counted() {
			return this.counters.read().of(ChangeCounter.PEOPLE) - this.before.of(ChangeCounter.PEOPLE);
		}

		private static void await(CountDownLatch latch) {
			try {
				assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
