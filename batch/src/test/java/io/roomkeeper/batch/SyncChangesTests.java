package io.roomkeeper.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.roomkeeper.batch.sync.SyncChanges;
import io.roomkeeper.directory.SyncMark;
import io.roomkeeper.directory.SyncMarks;
import io.roomkeeper.group.Groups;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sync of changes. In the test's directory, all entries are old except those that a
 * test changes and Cy's entry, which is newer.
 */
class SyncChangesTests extends JobTests {

	private Run changes() {
		return this.roomkeeper.get(SyncChanges.class).run(request(JobName.SYNC));
	}

	private void full() {
		this.roomkeeper.run(JobName.SYNC);
	}

	private SyncMark mark() {
		return this.roomkeeper.get(SyncMarks.class).find().orElseThrow();
	}

	private static String modify(String dn, String lines) {
		return "dn: %s,dc=test,dc=example\nchangetype: modify\n%s-\n".formatted(dn, lines);
	}

	@Test
	void readsOnlyChangedEntriesAndSaysSo() {
		full();
		this.roomkeeper.change(modify("uid=bo,ou=people", "replace: displayName\ndisplayName: Bo Derek\n"));

		Run run = changes();

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.READ)).isEqualTo(2);
		assertThat(run.counts().of(CountKind.UPDATED)).isEqualTo(1);
		assertThat(run.counts().of(CountKind.GROUPS_READ)).isZero();
		assertThat(run.counts().of(CountKind.MISSING)).isZero();
		assertThat(run.message().orElseThrow().plain()).contains("The sync read what changed since 2025-01-31T");
		assertThat(entry("bo").orElseThrow().person().seen().displayName()).isEqualTo("Bo Derek");
	}

	@Test
	void readsEverythingWithoutAMarkAndSaysWhy() {
		Run run = changes();

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(3);
		assertThat(run.message().orElseThrow().plain()).contains("The sync read everything",
				"no full sync has left a mark yet");
		assertThat(changes().message().orElseThrow().plain()).contains("The sync read what changed");
	}

	@Test
	void aNewPersonGetsARoomAndTheGroupsThatAlreadyListedThem() {
		this.roomkeeper
			.change(modify("cn=Staff,ou=groups", "add: member\nmember: UID=Eve, ou=people,dc=test,dc=example\n"));
		this.roomkeeper.age();
		full();
		this.roomkeeper.change(addition("eve"));

		Run run = changes();

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(1);
		assertThat(entry("eve").orElseThrow().room()).isPresent();
		assertThat(members("Staff")).containsExactlyInAnyOrder("ada", "bo", "eve");
	}

	@Test
	void noticesMembersWhoLeftAGroupAndKeepsNestedGroups() {
		full();
		this.roomkeeper
			.change(modify("cn=Everyone,ou=groups", "delete: member\nmember: uid=cy,ou=people,dc=test,dc=example\n"));

		Run run = changes();

		assertThat(run.counts().of(CountKind.GROUPS_UPDATED)).isEqualTo(1);
		assertThat(run.counts().of(CountKind.GROUPS_MISSING)).isZero();
		assertThat(members("Everyone")).isEmpty();
		assertThat(this.roomkeeper.get(Groups.class).nesting()).hasSize(1);
	}

	@Test
	void aDisabledPersonIsMissingAtOnce() {
		full();
		this.roomkeeper.change(modify("uid=bo,ou=people", "add: nsAccountLock\nnsAccountLock: TRUE\n"));

		Run run = changes();

		assertThat(items(run, Outcome.MISSING)).extracting(RunItem::item).containsExactly("bo");
		assertThat(members("Staff")).containsExactly("ada");
	}

	@Test
	void onlyAFullSyncNoticesDeletedEntries() {
		full();
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n");

		Run run = changes();

		assertThat(run.counts().of(CountKind.MISSING)).isZero();
		assertThat(run.message().orElseThrow().plain()).contains("Only a full sync finds deleted people");
		assertThat(this.roomkeeper.run(JobName.SYNC).counts().of(CountKind.MISSING)).isEqualTo(1);
	}

	@Test
	void aUidThatAnotherPersonStillHasWaitsForTheFullSync() {
		full();
		this.roomkeeper.change("dn: uid=bo,ou=people,dc=test,dc=example\nchangetype: delete\n",
				addition("bo").replaceFirst("entryUUID: .*", "entryUUID: 00000000-0000-0000-0000-0000000000b2"));

		Run run = changes();
		full();

		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item).containsExactly("bo");
		assertThat(entry("bo").orElseThrow().room()).isPresent();
		assertThat(entry("bo").orElseThrow().person().seen().id().value()).endsWith("b2");
	}

	@Test
	void aRunThatFailsOrOnlyPlansLeavesTheMarkAsItWas() {
		full();
		SyncMark before = mark();

		this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, FIRST_DAY);
		this.roomkeeper.stopDirectory();
		Run failed = changes();

		assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
		assertThat(mark()).isEqualTo(before);
	}

	@Test
	void anotherConfigurationReadsEverythingOnce() {
		full();
		this.roomkeeper.reopen(Map.of("roomkeeper.directory.user-filter", "(&(objectClass=inetOrgPerson)(uid=*))"));

		Run first = changes();
		Run second = changes();

		assertThat(first.message().orElseThrow().plain()).contains("the configuration of the directory was changed");
		assertThat(first.counts().of(CountKind.READ)).isEqualTo(3);
		assertThat(second.counts().of(CountKind.READ)).isEqualTo(1);
	}

	/** After any changes except deletions, a full sync finds nothing more to do. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void hasTheSameResultAsAFullSync(long seed) {
		Random random = new Random(seed);
		Upheaval upheaval = new Upheaval(random);
		full();
		for (int round = 0; round < 12; round++) {
			this.roomkeeper.age();
			for (int i = random.nextInt(3); i >= 0; i--) {
				this.roomkeeper.change(upheaval.next());
			}

			Run run = changes();
			Run plan = this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, FIRST_DAY);

			assertThat(run.status()).as("round %d", round).isEqualTo(RunStatus.COMPLETED);
			assertThat(allItems(plan)).as("round %d", round).isEmpty();
		}
	}

	private List<RunItem> allItems(Run run) {
		List<RunItem> all = new ArrayList<>();
		for (Outcome outcome : Outcome.values()) {
			all.addAll(items(run, outcome));
		}
		return all;
	}

	private List<String> members(String group) {
		List<String> uids = new ArrayList<>();
		for (String uid : List.of("ada", "bo", "cy", "eve")) {
			entry(uid)
				.filter((found) -> Arrays.stream(this.roomkeeper.get(Groups.class).directMembers(group(group).id()))
					.anyMatch((id) -> id == found.person().id().value()))
				.ifPresent((_) -> uids.add(uid));
		}
		return uids;
	}

	/** Changes at random: people come, are renamed and moved; groups come and change. */
	private static final class Upheaval {

		private final Random random;

		private final List<String> people = new ArrayList<>(List.of("uid=ada", "uid=bo", "uid=cy"));

		private final List<String> groups = new ArrayList<>(List.of("cn=Staff", "cn=Everyone"));

		private int count;

		Upheaval(Random random) {
			this.random = random;
		}

		String next() {
			this.count++;
			return switch (this.random.nextInt(7)) {
				case 0 -> come();
				case 1 ->
					modify(person() + ",ou=people", "replace: mail\nmail: m%d@test.example\n".formatted(this.count));
				case 2 -> rename(this.people, "ou=people", "uid=p%d".formatted(this.count));
				case 3 -> rename(this.groups, "ou=groups", "cn=g%d".formatted(this.count));
				case 4 -> found();
				case 5 -> modify(group() + ",ou=groups",
						"replace: member\nmember: %s,ou=people,dc=test,dc=example\nmember: %s,ou=groups,dc=test,dc=example\n"
							.formatted(person(), group()));
				default ->
					modify(group() + ",ou=groups", "replace: member\nmember: uid=n%d,ou=people,dc=test,dc=example\n"
						.formatted(this.count + this.random.nextInt(3)));
			};
		}

		private String person() {
			return this.people.get(this.random.nextInt(this.people.size()));
		}

		private String group() {
			return this.groups.get(this.random.nextInt(this.groups.size()));
		}

		private String come() {
			this.people.add("uid=n" + this.count);
			return addition("n" + this.count);
		}

		private String found() {
			String name = "cn=f" + this.count;
			this.groups.add(name);
			return """
					dn: %s,ou=groups,dc=test,dc=example
					changetype: add
					objectClass: groupOfNames
					cn: f%d
					member: %s,ou=people,dc=test,dc=example
					member: %s,ou=groups,dc=test,dc=example
					""".formatted(name, this.count, person(), group());
		}

		private String rename(List<String> names, String parent, String name) {
			int at = this.random.nextInt(names.size());
			String before = names.set(at, name);
			return "dn: %s,%s,dc=test,dc=example\nchangetype: moddn\nnewrdn: %s\ndeleteoldrdn: 1\n".formatted(before,
					parent, name);
		}

	}

}
