package io.roomkeeper.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.run.ItemDigest;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RunsTests {

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

		private static RunRequest request(JobName job, RunMode mode) {
			return RunRequest.of(job, mode, TODAY, Actor.operator("nightly"), RunOrigin.COMMAND);
		}

		private Run begin(JobName job) {
			return this.database.runs().begin(request(job, RunMode.APPLY), NOW);
		}

		private Run finish(Run run, RunStatus status) {
			return this.database.runs()
				.finish(run.id(), status, Optional.of(Message.literal("done")), NOW.plusSeconds(5));
		}

		@Test
		void recordsStartAndEndOfARunWithCountsAndAHashOverItsItems() {
			Run run = begin(JobName.SWEEP);
			List<RunItem> items = List.of(
					new RunItem("ana", RunItem.Outcome.EXPIRED,
							Message.of("item.swept.never", Argument.pmi("3456789013"))),
					RunItem.skipped("bob", Message.literal("why")));
			this.database.runs()
				.advance(run.id(), 2, RunCounts.of(CountKind.READ, 2).plus(CountKind.EXPIRED, 1), items, NOW);
			this.database.runs().finish(run.id(), RunStatus.COMPLETED, Optional.empty(), NOW);
			ItemDigest digest = new ItemDigest();
			this.database.runs().items(run.id(), Optional.empty(), 0, 10).forEach(digest::add);

			List<AuditEntry> entries = this.database.auditTrail().about(run.id().auditSubject(), 10);

			assertThat(entries).extracting(AuditEntry::kind).containsExactly("RunEnded", "RunStarted");
			assertThat(entries.getFirst().detail()).contains("\"status\":\"COMPLETED\"", "\"read\":\"2\"",
					"\"expired\":\"1\"", "\"items\":\"2\"", "\"itemsHash\":\"" + digest.hash() + "\"");
			assertThat(this.database.runs().items(run.id(), Optional.empty(), 0, 10)).isEqualTo(items);
		}

		@Test
		void recordsAPauseAndTheLaterEnd() {
			Run run = begin(JobName.SWEEP);
			this.database.runs()
				.pause(run.id(), 12, Message.of("effect.EXPIRED", Argument.number(12), Argument.number(20)), NOW);
			this.database.runs().resume(run.id(), NOW);
			this.database.runs().finish(run.id(), RunStatus.COMPLETED, Optional.empty(), NOW);

			assertThat(this.database.auditTrail().about(run.id().auditSubject(), 10)).extracting(AuditEntry::kind)
				.containsExactly("RunEnded", "RunPaused", "RunStarted");
		}

		@Test
		void pagesThroughAHistoryOfManyStagesWithoutLosingARun() {
			Run night = begin(JobName.NIGHTLY);
			for (int i = 0; i < 150; i++) {
				this.database.runs()
					.begin(new RunRequest(JobName.SYNC, RunMode.PLAN, TODAY, Actor.operator("nightly"),
							RunOrigin.COMMAND, Optional.of(night.id())), NOW);
			}
			Run last = begin(JobName.SWEEP);

			assertThat(this.database.runs().latest(null, 3)).extracting(Run::id).containsExactly(last.id(), night.id());
			assertThat(this.database.runs().latest(last.id(), 1)).extracting(Run::id).containsExactly(night.id());
			assertThat(this.database.runs().latest(night.id(), 3)).isEmpty();
		}

		@Test
		void storesWhoStartedARunAndHowItEnded() {
			Run begun = begin(JobName.SYNC);

			Run ended = finish(begun, RunStatus.COMPLETED);

			assertThat(begun.status()).isEqualTo(RunStatus.RUNNING);
			assertThat(begun.startedBy()).isEqualTo("nightly");
			assertThat(ended.endedAt()).contains(NOW.plusSeconds(5));
			assertThat(ended.message()).contains(Message.literal("done"));
			assertThat(this.database.runs().find(begun.id())).contains(ended);
			assertThat(this.database.runs().lastEnded(JobName.SYNC)).contains(ended);
			assertThat(this.database.runs().underWay()).isEmpty();
		}

		@Test
		void refusesASecondRunOfTheSameJobAndNamesTheFirst() {
			Run first = begin(JobName.SYNC);

			assertThatExceptionOfType(JobAlreadyRunningException.class).isThrownBy(() -> begin(JobName.SYNC))
				.withMessageContaining("run " + first.id().value())
				.withMessageContaining("a test");
			assertThat(begin(JobName.SWEEP).status()).isEqualTo(RunStatus.RUNNING);
		}

		@Test
		void letsPlansRunBesideTheJob() {
			begin(JobName.SYNC);

			Run plan = this.database.runs().begin(request(JobName.SYNC, RunMode.PLAN), NOW);
			finish(plan, RunStatus.PLANNED);

			assertThat(this.database.runs().lastEnded(JobName.SYNC)).isEmpty();
			assertThatExceptionOfType(JobAlreadyRunningException.class).isThrownBy(() -> begin(JobName.SYNC));
		}

		@Test
		void takesOverTheLeaseOfAProcessWithoutAHeartbeat() {
			Run dead = begin(JobName.SYNC);
			this.database.runs().heartbeat(dead.id(), NOW.plusSeconds(30));

			assertThatExceptionOfType(JobAlreadyRunningException.class).isThrownBy(
					() -> this.database.runs().begin(request(JobName.SYNC, RunMode.APPLY), NOW.plusSeconds(90)));
			Run next = this.database.runs().begin(request(JobName.SYNC, RunMode.APPLY), NOW.plusSeconds(91));

			Run found = this.database.runs().find(dead.id()).orElseThrow();
			assertThat(found.status()).isEqualTo(RunStatus.FAILED);
			assertThat(found.message()).contains(Runs.CUT_SHORT);
			assertThat(this.database.runs().underWay()).extracting(Run::id).containsExactly(next.id());
		}

		@Test
		void findsRunsWhoseProcessEndedWithoutAResult() {
			Run dead = begin(JobName.SYNC);
			finish(begin(JobName.SWEEP), RunStatus.PAUSED);

			assertThat(this.database.runs().abandoned(NOW.plusSeconds(60))).isEmpty();
			assertThat(this.database.runs().abandoned(NOW.plusSeconds(61))).extracting(Run::id)
				.containsExactly(dead.id());
		}

		@Test
		void addsWhatEachChunkDidAndListsItsItemsInOrder() {
			Run run = begin(JobName.SYNC);
			this.database.runs().stage(run.id(), "people", Optional.of(10L));
			this.database.runs()
				.advance(run.id(), 2,
						RunCounts.of(CountKind.READ, 2).plus(CountKind.CREATED, 1).plus(CountKind.UPDATED, 1),
						List.of(RunItem.skipped("a", Message.literal("x".repeat(1_500))),
								new RunItem("b", RunItem.Outcome.CREATED)),
						NOW);
			this.database.runs()
				.advance(run.id(), 1, RunCounts.of(CountKind.GROUPS_READ, 1).plus(CountKind.GROUPS_CREATED, 1),
						List.of(RunItem.skipped("c", Message.literal("no"))), NOW);

			Run found = this.database.runs().find(run.id()).orElseThrow();
			assertThat(found.done()).isEqualTo(3);
			assertThat(found.expected()).contains(10L);
			assertThat(found.counts()).isEqualTo(RunCounts.of(CountKind.READ, 2)
				.plus(CountKind.CREATED, 1)
				.plus(CountKind.UPDATED, 1)
				.plus(CountKind.GROUPS_READ, 1)
				.plus(CountKind.GROUPS_CREATED, 1));
			assertThat(this.database.runs().items(run.id(), Optional.empty(), 1, 9)).extracting(RunItem::item)
				.containsExactly("b", "c");
			assertThat(this.database.runs().items(run.id(), Optional.of(RunItem.Outcome.SKIPPED), 1, 9))
				.containsExactly(RunItem.skipped("c", Message.literal("no")));
			assertThat(this.database.runs().items(run.id(), Optional.empty(), 0, 1).getFirst().detail()).hasSize(1_000);
		}

		@Test
		void discardsTheCountsOfAChunkWhoseTransactionFails() {
			Run run = begin(JobName.SYNC);

			new TransactionTemplate(this.database.transactionManager()).executeWithoutResult((transaction) -> {
				this.database.runs()
					.advance(run.id(), 1, RunCounts.of(CountKind.SKIPPED, 1),
							List.of(RunItem.skipped("a", Message.literal("b"))), NOW);
				transaction.setRollbackOnly();
			});

			assertThat(this.database.runs().find(run.id()).orElseThrow().counts()).isEqualTo(RunCounts.NONE);
			assertThat(this.database.runs().items(run.id(), Optional.empty(), 0, 9)).isEmpty();
		}

		@Test
		void listsRunsLatestFirstAndStagesUnderTheirRun() {
			Run nightly = begin(JobName.NIGHTLY);
			Run stage = this.database.runs()
				.begin(new RunRequest(JobName.SYNC, RunMode.APPLY, TODAY, Actor.operator("nightly"), RunOrigin.SCHEDULE,
						Optional.of(nightly.id())), NOW);
			Run sweep = begin(JobName.SWEEP);

			assertThat(this.database.runs().latest(null, 9)).extracting(Run::id)
				.containsExactly(sweep.id(), nightly.id());
			assertThat(this.database.runs().latest(sweep.id(), 9)).extracting(Run::id).containsExactly(nightly.id());
			assertThat(this.database.runs().stagesOf(nightly.id())).containsExactly(stage);
		}

		@Test
		void leavesAPausedRunUnderWayWithoutItsLease() {
			Run paused = finish(begin(JobName.SYNC), RunStatus.PAUSED);

			RunId next = begin(JobName.SYNC).id();

			assertThat(paused.endedAt()).isEmpty();
			assertThat(this.database.runs().underWay()).extracting(Run::id)
				.containsExactlyInAnyOrderElementsOf(Set.of(paused.id(), next));
		}

	}

}
