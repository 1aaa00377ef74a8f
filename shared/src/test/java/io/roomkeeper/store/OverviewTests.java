package io.roomkeeper.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.overview.AttentionItem;
import io.roomkeeper.overview.AttentionItems;
import io.roomkeeper.overview.Overview;
import io.roomkeeper.overview.PersonHistory;
import io.roomkeeper.overview.RoomCensus;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceMonitor;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.store.room.JdbcRoomCensuses;
import io.roomkeeper.store.join.JdbcServiceOutages;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OverviewTests {

	private static final Actor HELPDESK = new Actor("desk", Set.of(Role.HELPDESK, Role.USER));

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

		private Overview overview;

		Contract(TestDatabase database) {
			super(database);
			this.overview = overview(database, Duration.ZERO);
		}

		@BeforeEach
		void begin() {
			this.overview = overview(this.database, Duration.ZERO);
		}

		private static Overview overview(TestDatabase database, Duration later) {
			Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
			Account account = new Account(Plan.BUSINESS, ZoneOffset.UTC, URI.create("https://rooms.example.org"), "us");
			CurrentRoster current = new CurrentRoster(database.roster(), database.groups(), database.counters(),
					Runnable::run);
			SettingFixture services = new SettingFixture(database, account, clock);
			UserList users = userList(database, current, services.settings, account, clock);
			return new Overview(users, new JdbcRoomCensuses(database.jdbc()), database.runs(), new AttentionItems(
					database.runs(), services.exceptions(), database.meetings(), database.plans(),
					services.groups.missing,
					new ServiceMonitor(new ConfiguredServices(List.of(), ServiceKind.BUILT_IN, Optional.empty()),
							new JdbcServiceOutages(database.jdbc()), database.auditedTransaction(clock)),
					clock), account, clock);
		}

		@Test
		void countsRequestsThatWaitForADecision() {
			PersonId ana = add("ana", "Ana", "García");
			this.database.exceptionRequests()
				.add(new ExceptionRequest(0, ana, SettingsService.PERSONAL_MEETING, NOW.plusSeconds(60), "ana", NOW,
						"exam", Optional.empty()));

			assertThat(this.overview.attentionItems(HELPDESK)).contains(new AttentionItem.Undecided(1));
		}

		@Test
		void namesMissingGroupsWithSettings() {
			GroupId staff = this.database.groups().allot(1);
			this.database.groups()
				.add(List.of(new Group(staff, Optional.of(new DirectoryId("staff")), Optional.of("cn=staff"), "Staff",
						1, true)), NOW);

			assertThat(this.overview.attentionItems(HELPDESK))
				.noneMatch((item) -> item instanceof AttentionItem.GroupsMissing);

			this.database.assignments()
				.put(List.of(new Assignment(SettingsService.PERSONAL_MEETING, new Scope.Group(staff),
						new SettingValue("true"), Optional.of(Lock.OPEN_ENDED), "ada", NOW, "")));

			assertThat(this.overview.attentionItems(HELPDESK))
				.contains(new AttentionItem.GroupsMissing(List.of("Staff")));
		}

		@Test
		void countsEverybodyOnceByTheEffectiveStatusOfTheirRoom() {
			PersonId ana = add("ana", "Ana", "García");
			PersonId bob = add("bob", "Bob", "Able");
			add("cy", "Cy", "Cole");
			open(ana, 3_456_789_013L);
			open(bob, 3_456_789_014L);
			this.database.people().markMissing(List.of(bob), NOW);

			assertThat(this.overview.now(HELPDESK)).isEqualTo(new RoomCensus(TODAY,
					Map.of(RoomStatus.ACTIVE, 1, RoomStatus.OWNER_MISSING, 1, RoomStatus.NO_ROOM, 1), 0));
		}

		@Test
		void forecastsTheMonthInWhichRoomsExpire() {
			open(add("ana", "Ana", "García"), 3_456_789_013L);

			Overview later = overview(this.database, Duration.ofDays(300));

			assertThat(this.overview.forecast(HELPDESK)).hasSize(12);
			assertThat(later.forecast(HELPDESK)).containsEntry(YearMonth.of(2027, 3), 1)
				.containsEntry(YearMonth.of(2027, 2), 0);
		}

		@Test
		void comparesWithTheDayAMonthAgo() {
			assertThat(this.overview.before(HELPDESK)).isEmpty();
			this.overview.keep(HELPDESK);
			this.overview.keep(HELPDESK);
			assertThat(this.overview.before(HELPDESK)).isEmpty();
			Overview later = overview(this.database, Duration.ofDays(40));
			overview(this.database, Duration.ofDays(20)).keep(HELPDESK);
			overview(this.database, Duration.ofDays(5)).keep(HELPDESK);

			assertThat(later.before(HELPDESK).map(RoomCensus::on)).contains(TODAY.plusDays(5));
			assertThat(overview(this.database, Duration.ofDays(8)).before(HELPDESK).map(RoomCensus::on))
				.contains(TODAY);
		}

		@Test
		void findsNothingThatNeedsAttentionIfAllIsWell() {
			end(begin(JobName.SYNC), RunStatus.COMPLETED);

			assertThat(this.overview.attentionItems(HELPDESK)).isEmpty();
		}

		@Test
		void namesItemsThatNeedAttention() {
			add("ana", "Ana", "García");
			Run failed = end(begin(JobName.SWEEP), RunStatus.FAILED);
			Run paused = this.database.runs()
				.pause(begin(JobName.WARN).id(), 7, Message.literal("It would warn too many"), NOW);
			Run skipping = begin(JobName.SYNC);
			this.database.runs()
				.advance(skipping.id(), 1, RunCounts.of(CountKind.READ, 1).plus(CountKind.SKIPPED, 1),
						List.of(RunItem.skipped("x", Message.literal("why"))), NOW);
			Run skipped = end(skipping, RunStatus.COMPLETED);

			assertThat(this.overview.attentionItems(HELPDESK)).containsExactly(new AttentionItem.Paused(paused),
					new AttentionItem.Skipped(skipped), new AttentionItem.Failed(failed), new AttentionItem.NoRoom(1));
			assertThat(overview(this.database, Duration.ofDays(3)).attentionItems(HELPDESK))
				.contains(new AttentionItem.NoSync(skipped.endedAt()));
		}

		@Test
		void showsTheHistoryOfAPerson() {
			add("ana", "Ana", "García");
			Run sync = begin(JobName.SYNC);
			this.database.runs()
				.advance(sync.id(), 1, RunCounts.NONE,
						List.of(new RunItem("ana", RunItem.Outcome.CREATED, Message.literal("new")),
								new RunItem("bob", RunItem.Outcome.CREATED)),
						NOW);
			this.database.auditTrail()
				.append("amara", new AuditEvent.ExceptionEnded(new AuditSubject.Person("ana"), "a.b", "done"),
						NOW.plusSeconds(5));
			PersonHistory history = new PersonHistory(this.database.runs(), this.database.auditTrail());

			List<PersonHistory.Happening> ana = history.of(HELPDESK, new Uid("ana"), 10);

			assertThat(ana).hasSize(2);
			assertThat(ana.getFirst()).isInstanceOfSatisfying(PersonHistory.Happening.ByActor.class,
					(one) -> assertThat(one.entry().actor()).isEqualTo("amara"));
			assertThat(ana.getLast()).isInstanceOfSatisfying(PersonHistory.Happening.ByRun.class,
					(one) -> assertThat(one.trace().item().detail()).isEqualTo("new"));
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> history.of(new Actor("ana", Set.of(Role.USER)), new Uid("ana"), 10));
		}

		@Test
		void isForAdminsAndTheHelpdeskOnly() {
			Actor ana = new Actor("ana", Set.of(Role.USER));
			for (Runnable question : List.<Runnable>of(() -> this.overview.now(ana), () -> this.overview.before(ana),
					() -> this.overview.forecast(ana), () -> this.overview.attentionItems(ana),
					() -> this.overview.lastNight(ana))) {
				assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(question::run);
			}
		}

		private Run begin(JobName job) {
			return this.database.runs()
				.begin(RunRequest.of(job, RunMode.APPLY, LocalDate.of(2026, 3, 1), Actor.operator("test"),
						RunOrigin.COMMAND), NOW);
		}

		private Run end(Run run, RunStatus status) {
			return this.database.runs().finish(run.id(), status, Optional.empty(), NOW);
		}

	}

}
