package io.roomkeeper.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.usage.UsageImport;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.room.RosterQuery;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunNotPausedException;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static io.roomkeeper.batch.cli.TestRoomkeeper.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The jobs on the embedded database. */
class JobsTests {

	@TempDir
	Path folder;

	TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), database());
	}

	/** The database to work on; the embedded one by default. */
	Map<String, Object> database() {
		return Map.of();
	}

	@AfterEach
	void stop() {
		if (this.roomkeeper != null) {
			this.roomkeeper.close();
		}
	}

	@Test
	void syncGivesEverybodyARoom() {
		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().read()).isEqualTo(3);
		assertThat(run.counts().created()).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
		assertThat(List.of(room("ada").pmi(), room("bo").pmi(), room("cy").pmi())).doesNotHaveDuplicates();
	}

	@Test
	void syncBringsGroupsTheirMembersAndTheGroupsTheyHold() {
		Run run = this.roomkeeper.run(JobName.SYNC);

		Groups groups = this.roomkeeper.get(Groups.class);
		GroupId staff = group("Staff").id();
		assertThat(run.counts().groupsCreated()).isEqualTo(2);
		assertThat(groups.directMembers(staff)).containsExactly(id("ada"), id("bo"));
		assertThat(groups.nesting()).containsExactly(Map.entry(group("Everyone").id(), java.util.Set.of(staff)));
	}

	@Test
	void aSecondSyncFindsNothingToDo() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom before = room("ada");

		Run second = this.roomkeeper.run(JobName.SYNC);

		assertThat(second.counts().unchanged()).isEqualTo(3);
		assertThat(second.counts().created() + second.counts().updated()).isZero();
		assertThat(second.counts().groupsUnchanged()).isEqualTo(2);
		assertThat(room("ada")).isEqualTo(before);
	}

	@Test
	void somebodyRenamedAndMovedKeepsTheirRoom() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom before = room("ada");
		this.roomkeeper.change("""
				dn: uid=ada,ou=people,dc=test,dc=example
				changetype: moddn
				newrdn: uid=ada.lovelace
				deleteoldrdn: 1
				newsuperior: dc=test,dc=example
				""");

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().updated()).isEqualTo(1);
		assertThat(room("ada.lovelace")).isEqualTo(before);
		assertThat(entry("ada")).isEmpty();
	}

	@Test
	void somebodyGoneIsMarkedAndGetsTheSameRoomOnReturn() {
		this.roomkeeper.run(JobName.SYNC);
		PersonalRoom before = room("bo");
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");

		Run gone = this.roomkeeper.run(JobName.SYNC);

		assertThat(gone.counts().missing()).isEqualTo(1);
		assertThat(items(gone, Outcome.MISSING)).extracting(RunItem::item).containsExactly("bo");
		assertThat(entry("bo").orElseThrow().person().missingSince()).isPresent();

		this.roomkeeper.change(addition("bo"));
		Run back = this.roomkeeper.run(JobName.SYNC);

		assertThat(back.counts().updated()).isEqualTo(1);
		assertThat(room("bo")).isEqualTo(before);
		assertThat(entry("bo").orElseThrow().person().missingSince()).isEmpty();
	}

	@Test
	void aPlanListsWhatWouldChangeAndChangesNothing() {
		Run plan = this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, FIRST_DAY);

		assertThat(items(plan, Outcome.CREATED)).extracting(RunItem::item)
			.containsExactlyInAnyOrder("ada", "bo", "cy", "Staff", "Everyone");
		assertThat(this.roomkeeper.get(Roster.class).count(RosterQuery.matching(""))).isZero();
		assertThat(this.roomkeeper.get(Groups.class).all()).isEmpty();
	}

	@Test
	void twoEntriesWithOneUidAreReportedAndTheFirstIsKept() {
		this.roomkeeper.change("""
				dn: ou=guests,dc=test,dc=example
				changetype: add
				objectClass: organizationalUnit
				ou: guests
				""", addition("ada").replace("ou=people", "ou=guests").replaceAll("(?m)^entryUUID.*\\n", ""));

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().skipped()).isEqualTo(1);
		assertThat(items(run, Outcome.SKIPPED)).singleElement()
			.satisfies((item) -> assertThat(item.detail()).contains("its uid 'ada' stands at another entry too"));
	}

	@Test
	void aSyncThatWouldMissManyPausesAndGoesOnWhenConfirmed() {
		for (int i = 10; i < 30; i++) {
			this.roomkeeper.change(addition("extra" + i));
		}
		this.roomkeeper.run(JobName.SYNC);
		for (int i = 10; i < 22; i++) {
			this.roomkeeper.change("dn: uid=extra%d,ou=people,dc=test,dc=example\nchangetype: delete\n".formatted(i));
		}

		Run paused = this.roomkeeper.run(JobName.SYNC);

		assertThat(paused.status()).isEqualTo(RunStatus.PAUSED);
		assertThat(paused.message().orElseThrow()).contains("mark 12 of 23 people missing",
				"--confirm=" + paused.id().value());
		assertThat(entry("extra10").orElseThrow().person().missingSince()).isEmpty();

		Run confirmed = this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));

		assertThat(confirmed.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(confirmed.counts().missing()).isEqualTo(12);
		assertThat(entry("extra10").orElseThrow().person().missingSince()).isPresent();
		assertThatExceptionOfType(RunNotPausedException.class)
			.isThrownBy(() -> this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test")));
	}

	@Test
	void moreThanWasConfirmedPausesAgain() {
		for (int i = 10; i < 40; i++) {
			this.roomkeeper.change(addition("extra" + i));
		}
		this.roomkeeper.run(JobName.SYNC);
		for (int i = 10; i < 22; i++) {
			this.roomkeeper.change("dn: uid=extra%d,ou=people,dc=test,dc=example\nchangetype: delete\n".formatted(i));
		}
		Run paused = this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.change("dn: uid=extra30,ou=people,dc=test,dc=example\nchangetype: delete\n");

		Run again = this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));

		assertThat(again.status()).isEqualTo(RunStatus.PAUSED);
		assertThat(again.message().orElseThrow()).contains("mark 13 of");
	}

	@Test
	void sweepExpiresRoomsOnTheDayAndOnlyOnce() {
		this.roomkeeper.run(JobName.SYNC);
		use("ada", "2026-05-01");
		LocalDate end = FIRST_DAY.plusDays(365);

		assertThat(sweep(end.minusDays(1)).counts().expired()).isZero();
		Run run = sweep(end);

		assertThat(items(run, Outcome.EXPIRED)).extracting(RunItem::item).containsExactlyInAnyOrder("bo", "cy");
		assertThat(room("bo").state()).isEqualTo(RoomState.EXPIRED);
		assertThat(room("bo").expiredOn()).contains(end);
		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
		assertThat(sweep(end).counts().expired()).isZero();
	}

	@Test
	void aPlannedSweepExpiresNothing() {
		this.roomkeeper.run(JobName.SYNC);

		Run plan = this.roomkeeper.run(JobName.SWEEP, RunMode.PLAN, FIRST_DAY.plusYears(2));

		assertThat(plan.counts().expired()).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
	}

	@Test
	void usageKeepsGoodLinesAndNumbersTheBadOnes() throws Exception {
		this.roomkeeper.run(JobName.SYNC);
		String number = room("cy").pmi().grouped();

		Run run = use("""
				uid,mail,number,used_on,remark
				ADA,,,2026-02-03,fine
				,bo@TEST.example,,2026-02-04T23:30:00-05:00,"next day,
				in UTC"
				,,%s,2026-02-06,
				nobody,,,2026-02-03,
				ada,,,2026-02-30,
				ada,,,2099-01-01,
				,,,2026-02-03,
				ada
				""".formatted(number));

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(room("ada").lastUsedOn()).contains(LocalDate.of(2026, 2, 3));
		assertThat(room("bo").lastUsedOn()).contains(LocalDate.of(2026, 2, 5));
		assertThat(room("cy").lastUsedOn()).contains(LocalDate.of(2026, 2, 6));
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item)
			.containsExactly("line 6", "line 7", "line 8", "line 9", "line 10");
	}

	@Test
	void theLastUseNeverMovesBackwards() {
		this.roomkeeper.run(JobName.SYNC);
		use("ada", "2026-02-20");

		Run again = use("ada", "2026-01-10");

		assertThat(again.counts().created()).isEqualTo(1);
		assertThat(room("ada").lastUsedOn()).contains(LocalDate.of(2026, 2, 20));
		assertThat(use("ada", "2026-01-10").counts().unchanged()).isEqualTo(1);
	}

	@Test
	void theNightDoesAllStagesAndAddsThemUp() {
		Run night = this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, FIRST_DAY);

		assertThat(night.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(night.counts().read()).isEqualTo(3);
		assertThat(this.roomkeeper.get(Runs.class).stagesOf(night.id())).extracting(Run::job)
			.containsExactly(JobName.SYNC, JobName.SWEEP, JobName.WARN);
	}

	@Test
	void aStageThatFailsHidesNothingOfTheOthers() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.stopDirectory();

		Run night = this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, FIRST_DAY.plusDays(365));

		assertThat(night.status()).isEqualTo(RunStatus.FAILED);
		assertThat(night.message().orElseThrow()).contains("sync failed", "3 rooms expired");
		assertThat(night.counts().expired()).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.EXPIRED);
	}

	@Test
	void aFailedSyncSaysWhatAndWhereAndLeavesEverythingAsItWas() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.stopDirectory();

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.FAILED);
		assertThat(run.message().orElseThrow()).contains("ldap://127.0.0.1");
		assertThat(entry("ada").orElseThrow().person().missingSince()).isEmpty();
	}

	@Test
	void aSecondRunOfTheSameJobIsRefusedAndToldWhoRuns() {
		Runs runs = this.roomkeeper.get(Runs.class);
		Run first = runs.begin(request(JobName.SWEEP), java.time.Instant.now());

		assertThatExceptionOfType(JobAlreadyRunningException.class).isThrownBy(() -> this.roomkeeper.run(JobName.SWEEP))
			.withMessageContaining("run " + first.id().value());
	}

	@Test
	void warnsOnceForEachEndAndThreshold() {
		this.roomkeeper.run(JobName.SYNC);
		LocalDate end = FIRST_DAY.plusDays(365);

		assertThat(warn(end.minusDays(31)).counts().warned()).isZero();
		assertThat(warn(end.minusDays(30)).counts().warned()).isEqualTo(3);
		assertThat(warn(end.minusDays(29)).counts().warned()).isZero();
		use("ada", "2026-11-01");
		assertThat(warn(end.minusDays(7)).counts().warned()).isEqualTo(2);
	}

	private Run warn(LocalDate on) {
		return this.roomkeeper.run(JobName.WARN, RunMode.APPLY, on);
	}

	private Run sweep(LocalDate on) {
		return this.roomkeeper.run(JobName.SWEEP, RunMode.APPLY, on);
	}

	private Run use(String uid, String on) {
		return use("uid,used_on\n%s,%s\n".formatted(uid, on));
	}

	private Run use(String csv) {
		try {
			Path file = Files.writeString(this.folder.resolve("use.csv"), csv);
			return this.roomkeeper.get(UsageImport.class).importFile(file, request(JobName.USAGE_IMPORT));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static RunRequest request(JobName job) {
		return RunRequest.of(job, RunMode.APPLY, FIRST_DAY, Actor.operator("test"), RunOrigin.COMMAND);
	}

	private List<RunItem> items(Run run, Outcome outcome) {
		return this.roomkeeper.get(Runs.class).items(run.id(), Optional.of(outcome), 0, 100);
	}

	private Optional<RosterEntry> entry(String uid) {
		return this.roomkeeper.get(Roster.class).find(new Uid(uid));
	}

	private PersonalRoom room(String uid) {
		return entry(uid).orElseThrow().room().orElseThrow();
	}

	private int id(String uid) {
		return entry(uid).orElseThrow().person().id().value();
	}

	private Group group(String name) {
		return this.roomkeeper.get(Groups.class)
			.all()
			.stream()
			.filter((group) -> group.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static String addition(String uid) {
		return person(uid).replaceFirst("\n", "\nchangetype: add\n");
	}

}
