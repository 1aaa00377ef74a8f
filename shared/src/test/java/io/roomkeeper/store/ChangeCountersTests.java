package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChangeCountersTests {

	private static final Set<ChangeCounter> PEOPLE = Set.of(ChangeCounter.PEOPLE);

	@Nested
	class InMemory extends Contract {

		InMemory() {
			super(new MemoryStores());
		}

	}

	@Nested
	class OnHsqldb extends DatabaseContract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends DatabaseContract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends SharedContract {

		final ChangeCounters counters;

		ChangeCounts before;

		Contract(TestStores stores) {
			super(stores);
			this.counters = stores.counters();
			this.before = this.counters.read();
		}

		@BeforeEach
		void begin() {
			this.before = this.counters.read();
		}

		@Test
		void countATransactionOnce() {
			this.stores.inTransaction(() -> {
				PersonId ana = add("ana", "Ana", "García");
				add("bob", "Bob", "Able");
				this.stores.groups()
					.add(List.of(new Group(new GroupId(1), Optional.empty(), Optional.empty(), "ants", 1, false)), NOW);
				this.stores.groups().found(new GroupId(1), List.of(ana));
			});

			ChangeCounts after = this.counters.read();
			assertThat(after.onlyOneSince(this.before, Set.of(ChangeCounter.PEOPLE, ChangeCounter.GROUPS),
					Set.of(ChangeCounter.values())))
				.isTrue();
		}

		@Test
		void doNotCountIfNothingChanges() {
			this.stores.people().update(List.of(), NOW);
			this.stores.groups().found(new GroupId(1), List.of());
			this.stores.assignments().put(List.of());

			assertThat(this.counters.read()).isEqualTo(this.before);
		}

		@Test
		void doNotCountARolledBackTransactionAndUseSeparateNumbersForIt() {
			List<ChangeCounts> within = new ArrayList<>();
			assertThatIllegalStateException().isThrownBy(() -> this.stores.inTransaction(() -> {
				add("ana", "Ana", "García");
				within.add(this.counters.read());
				within.add(this.counters.read());
				throw new IllegalStateException("stop");
			}));

			assertThat(this.counters.read()).isEqualTo(this.before);
			assertThat(within).doesNotHaveDuplicates()
				.allSatisfy((counts) -> assertThat(counts.uncommitted()).isEqualTo(PEOPLE));
		}

	}

	/** Tests that only a database must pass. */
	abstract static class DatabaseContract extends Contract {

		final TestDatabase database;

		DatabaseContract(TestDatabase database) {
			super(database);
			this.database = database;
		}

		@Test
		void countRoomsOfATransactionOnce() {
			this.database.jdbc().inTransaction(() -> {
				PersonId ana = add("ana", "Ana", "García");
				PersonId bob = add("bob", "Bob", "Able");
				this.database.rooms().open(List.of(StoreContract.room(ana, 3_456_789_013L, Optional.empty())));
				this.database.rooms().open(List.of(StoreContract.room(bob, 3_456_789_014L, Optional.empty())));
			});
			this.database.idleRooms().expire(List.of(new PersonId(99)), StoreContract.TODAY);

			ChangeCounts after = this.counters.read();
			assertThat(after.onlyOneSince(this.before, Set.of(ChangeCounter.PEOPLE, ChangeCounter.ROOMS),
					Set.of(ChangeCounter.values())))
				.isTrue();
		}

		@Test
		void refuseAChangeOutsideATransaction() {
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
