package io.roomkeeper.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two admins in two consoles act at once; of two contradictory changes only one is made.
 */
class ConcurrentAdminsTests {

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

		private static final int ROUNDS = 10;

		private static final Actor ADMIN = new Actor("amara", Set.of(Role.ADMIN, Role.USER));

		private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

		private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void oneOfTwoGroupsWithTheSameNameIsRefused() throws Exception {
			for (int round = 0; round < ROUNDS; round++) {
				String name = "Choir " + round;
				List<Exception> refusals = atOnce(() -> new Console(this.database).groups.create(ADMIN, name),
						() -> new Console(this.database).groups.create(ADMIN, name));

				assertThat(refusals).singleElement().isInstanceOf(InvalidInputException.class);
				assertThat(this.database.groups().all()).extracting(Group::name).containsOnlyOnce(name);
			}
		}

		@Test
		void aRequestIsGrantedOrRefusedAndNeverBoth() throws Exception {
			new Console(this.database).settings.assign(ADMIN, ProposedAssignment.locked(new Scope.Account(), FILES,
					SettingValue.OFF, Optional.empty(), "exam season"));
			for (int round = 0; round < ROUNDS; round++) {
				PersonId owner = add("ana" + round, "Ana", "García");
				PersonRef ref = PersonRef.of(owner);
				Console one = new Console(this.database);
				Console other = new Console(this.database);
				ExceptionRequest asked = one.exceptions.ask(ADMIN, ref, FILES, TOMORROW, "oral exam");
				List<Exception> refusals = atOnce(() -> one.exceptions.decide(ADMIN, asked.id(), true, "yes"),
						() -> other.exceptions.decide(ADMIN, asked.id(), false, "no"));

				assertThat(refusals).singleElement().isInstanceOf(NotFoundException.class);
				boolean granted = this.database.exceptionRequests()
					.find(asked.id())
					.flatMap(ExceptionRequest::decision)
					.orElseThrow()
					.granted();
				assertThat(one.exceptions.active(ADMIN, ref, FILES).isPresent()).isEqualTo(granted);
				for (Console console : List.of(one, other)) {
					assertThat(console.settings.population(ADMIN)
						.effective(FILES, ResolutionModel.PRIORITY, NOW)
						.where((share) -> !share.locked())
						.contains(owner)).isEqualTo(granted);
				}
			}
		}

		/** Returns what the two threw. */
		private static List<Exception> atOnce(Runnable one, Runnable other) throws Exception {
			List<Exception> thrown = new ArrayList<>();
			CyclicBarrier both = new CyclicBarrier(2);
			try (ExecutorService admins = Executors.newFixedThreadPool(2)) {
				List<Future<?>> acts = List.of(admins.submit(() -> act(both, one)),
						admins.submit(() -> act(both, other)));
				for (Future<?> act : acts) {
					try {
						act.get();
					}
					catch (ExecutionException ex) {
						thrown.add((Exception) ex.getCause());
					}
				}
			}
			return thrown;
		}

		private static boolean act(CyclicBarrier both, Runnable act) throws Exception {
			both.await();
			act.run();
			return true;
		}

		/** The services of one console. */
		private static final class Console {

			final SettingsService settings;

			final LocalGroups groups;

			final ExceptionService exceptions;

			Console(TestDatabase database) {
				Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"),
						"helpdesk");
				SettingFixture services = new SettingFixture(database, account, Clock.fixed(NOW, ZoneOffset.UTC));
				this.settings = services.settings;
				this.groups = services.groups.groups;
				this.exceptions = services.exceptions();
			}

		}

	}

}
