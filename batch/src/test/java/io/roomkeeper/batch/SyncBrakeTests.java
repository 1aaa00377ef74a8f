package io.roomkeeper.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.unboundid.ldap.sdk.Entry;
import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.sync.SyncChanges;
import io.roomkeeper.batch.sync.SyncSamePeople;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** All effects of a sync on people are counted before its first write. */
class SyncBrakeTests extends JobTests {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.brake.sync-people", "15", "roomkeeper.brake.sync-percent", "60");
	}

	/** Forty people, of whom the first twenty are in a group that locks a setting. */
	private void organisation() {
		StringBuilder crew = new StringBuilder("""
				dn: cn=Crew,ou=groups,dc=test,dc=example
				changetype: add
				objectClass: groupOfNames
				cn: Crew
				entryUUID: 00000000-0000-0000-0000-0000000000f3
				""");
		for (int i = 0; i < 40; i++) {
			this.roomkeeper.change(addition("p" + i));
			if (i < 20) {
				crew.append("member: uid=p").append(i).append(",ou=people,dc=test,dc=example\n");
			}
		}
		this.roomkeeper.change(crew.toString());
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.get(Assignments.class)
			.put(List.of(new Assignment(WAITING_ROOM, new Scope.Group(group("Crew").id()), SettingValue.ON,
					Optional.of(Lock.OPEN_ENDED), "test", Instant.now(), "")));
	}

	private static boolean isPerson(Entry entry) {
		return entry.hasAttribute("uid");
	}

	private static Function<Entry, Optional<Entry>> people(Consumer<Entry> change) {
		return (entry) -> {
			if (isPerson(entry)) {
				change.accept(entry);
			}
			return Optional.of(entry);
		};
	}

	private static Optional<Entry> withNewId(Entry entry) {
		if (entry.hasAttribute("entryUUID")) {
			entry.setAttribute("entryUUID", UUID.randomUUID().toString());
		}
		return Optional.of(entry);
	}

	private static Map<String, Function<Entry, Optional<Entry>>> disasters() {
		Map<String, Function<Entry, Optional<Entry>>> disasters = new LinkedHashMap<>();
		disasters.put("people missing",
				(entry) -> Optional.of(entry).filter((one) -> !entry.getDN().matches("uid=p[12]\\d,.*")));
		disasters.put("the uid, mail address or number of", SyncBrakeTests::withNewId);
		disasters.put("change the licence of", people((entry) -> entry.setAttribute("employeeType", "basic")));
		disasters.put("change the mail address of", people((entry) -> entry.removeAttribute("mail")));
		disasters.put("change the uid of", people((entry) -> {
			String uid = "x" + entry.getAttributeValue("uid");
			entry.setAttribute("uid", uid);
			entry.setDN("uid=" + uid + ",ou=people,dc=test,dc=example");
		}));
		disasters.put("from groups",
				(entry) -> Optional.of(entry).filter((one) -> !entry.getDN().startsWith("cn=Crew")));
		disasters.put("take a lock or a value of their group from", (entry) -> {
			if (entry.getDN().startsWith("cn=Crew")) {
				entry.removeAttribute("member");
			}
			return Optional.of(entry);
		});
		return disasters;
	}

	@Test
	void tooManyChangesPauseTheRunBeforeItWritesAnything() {
		organisation();
		Runnable asItWas = this.roomkeeper.remember();
		Map<String, List<String>> before = tables();

		disasters().forEach((what, disaster) -> {
			this.roomkeeper.rewrite(disaster);
			Run plan = this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, FIRST_DAY);
			Run run = this.roomkeeper.run(JobName.SYNC);

			assertThat(run.message().map(Message::plain).orElse("")).as(what)
				.contains(what, "--confirm=" + run.id().value());
			assertThat(run.status()).as(what).isEqualTo(RunStatus.PAUSED);
			assertThat(plan.message().map(Message::plain).orElse("")).as(what).contains("A run would pause", what);
			assertThat(tables()).as(what).isEqualTo(before);
			assertThat(leftFiles()).as(what).isEmpty();
			asItWas.run();
		});
		assertThat(this.roomkeeper.run(JobName.SYNC).counts().of(CountKind.UPDATED)).isZero();
	}

	@Test
	void appliesToASyncOfChangesToo() {
		organisation();
		Map<String, List<String>> before = tables();
		this.roomkeeper.rewrite(people((entry) -> {
			entry.removeAttribute("mail");
			entry.setAttribute("modifyTimestamp", "20990101000000Z");
		}));

		Run run = this.roomkeeper.get(SyncChanges.class).run(request(JobName.SYNC));

		assertThat(run.status()).isEqualTo(RunStatus.PAUSED);
		assertThat(run.message().orElseThrow().plain()).contains("change the mail address of 43 of 43 people");
		assertThat(tables()).isEqualTo(before);
	}

	@Test
	void aRecreatedGroupIsReportedAndKeepsItsSettingsOnRequest() {
		organisation();
		int crew = group("Crew").id().value();
		this.roomkeeper.rewrite((entry) -> entry.getDN().startsWith("cn=Crew") ? withNewId(entry) : Optional.of(entry));

		Run paused = this.roomkeeper.run(JobName.SYNC);
		Run run = this.roomkeeper.get(SyncSamePeople.class).confirm(paused.id(), Actor.operator("test"));

		assertThat(paused.message().orElseThrow().plain()).contains(
				"take a lock or a value of their group from 20 of 20 people",
				"Groups with settings are missing from the directory: 'Crew'", "use sync --same-people");
		assertThat(run.status()).as("%s", run.message()).isEqualTo(RunStatus.COMPLETED);
		assertThat(group("Crew").id().value()).isEqualTo(crew);
		assertThat(group("Crew").missing()).isFalse();
	}

	@Test
	void aGroupThatReturnsGetsItsSettingsBack() {
		organisation();
		Runnable asItWas = this.roomkeeper.remember();
		int crew = group("Crew").id().value();
		this.roomkeeper.rewrite((entry) -> Optional.of(entry).filter((one) -> !entry.getDN().startsWith("cn=Crew")));
		Run paused = this.roomkeeper.run(JobName.SYNC);

		Run gone = this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));
		boolean missing = group("Crew").missing();
		asItWas.run();
		this.roomkeeper.run(JobName.SYNC);

		assertThat(gone.status()).as("%s", gone.message()).isEqualTo(RunStatus.COMPLETED);
		assertThat(gone.message().orElseThrow().plain()).contains("'Crew'");
		assertThat(missing).isTrue();
		assertThat(group("Crew").missing()).isFalse();
		assertThat(this.roomkeeper.get(Groups.class).directMembers(group("Crew").id())).hasSize(20);
		assertThat(this.roomkeeper.get(Assignments.class).policies()).extracting(Assignment::scope)
			.contains(new Scope.Group(new GroupId(crew)));
	}

	@Test
	void afterARestoreOfTheDirectoryRoomsStayWithOwnersOfTheSameUidAndMailOrDn() {
		organisation();
		PersonalRoom room = room("p3");
		int crew = group("Crew").id().value();
		this.roomkeeper.rewrite((entry) -> {
			if (entry.getDN().startsWith("uid=p7,")) {
				entry.setAttribute("mail", "other@test.example");
				entry.setDN("uid=p7,dc=test,dc=example");
			}
			return withNewId(entry);
		});

		Run paused = this.roomkeeper.run(JobName.SYNC);
		Run run = this.roomkeeper.get(SyncSamePeople.class).confirm(paused.id(), Actor.operator("test"));

		assertThat(paused.message().orElseThrow().plain()).contains("A restored directory, or another ID attribute?",
				"sync --same-people --confirm=" + paused.id().value());
		assertThat(run.status()).as("%s", run.message()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.UPDATED)).isEqualTo(42);
		assertThat(run.counts().of(CountKind.CREATED) + run.counts().of(CountKind.MISSING)).isZero();
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item).containsExactly("p7");
		assertThat(room("p3")).isEqualTo(room);
		assertThat(group("Crew").id().value()).isEqualTo(crew);
		assertThat(this.roomkeeper.get(Groups.class).directMembers(group("Crew").id())).hasSize(19).contains(id("p3"));
		assertThat(entry("p7").orElseThrow().person().missingSince()).isEmpty();
		assertThat(tables().get("audit_event")).anyMatch((row) -> row.contains("SamePeopleMatched"));
	}

	@Test
	void countsTheChangesOfAnInterruptedRunTogetherWithTheNextOne() {
		organisation();
		JdbcTemplate jdbc = new JdbcTemplate(this.roomkeeper.get(DataSource.class));
		jdbc.update("delete from sync_mark");
		jdbc.execute("alter table sync_mark add constraint fails_for_a_test check (reached < 0)");
		remove("p2\\d");

		Run failed = this.roomkeeper.run(JobName.SYNC);
		jdbc.execute("alter table sync_mark drop constraint fails_for_a_test");
		remove("p3\\d");
		Run paused = this.roomkeeper.run(JobName.SYNC);
		Run confirmed = this.roomkeeper.get(Jobs.class).confirm(paused.id(), Actor.operator("test"));
		remove("p1[0-4]");
		Run later = this.roomkeeper.run(JobName.SYNC);

		assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
		assertThat(failed.counts().of(CountKind.MISSING)).isEqualTo(10);
		assertThat(paused.message().orElseThrow().plain()).contains("mark 20 of 43 people missing");
		assertThat(confirmed.counts().of(CountKind.MISSING)).isEqualTo(10);
		assertThat(later.status()).as("%s", later.message()).isEqualTo(RunStatus.COMPLETED);
	}

	private void remove(String uids) {
		this.roomkeeper
			.rewrite((entry) -> Optional.of(entry).filter((one) -> !entry.getDN().matches("uid=" + uids + ",.*")));
	}

	private Map<String, List<String>> tables() {
		return Tables.of(this.roomkeeper.get(DataSource.class));
	}

	private List<Path> leftFiles() {
		try (Stream<Path> files = Files
			.list(Path.of(String.valueOf(this.roomkeeper.properties().get("roomkeeper.data-dir"))))) {
			return files.filter((file) -> file.toString().endsWith(".spool")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
