package io.roomkeeper.batch;

import java.util.Arrays;
import java.util.List;

import io.roomkeeper.group.Groups;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** A sync of entries of which some cannot be used, or not with all their values. */
class StrangeEntriesSyncTests extends JobTests {

	private static final String PLACE = ",ou=people,dc=test,dc=example\nchangetype: ";

	@Test
	void planAndRunSkipTheSameEntries() {
		this.roomkeeper.change(addition("dora"),
				addition("eli").replaceFirst("entryUUID: .*", "entryUUID: " + uuid(addition("dora"))));
		this.roomkeeper.change(byName("fay").replaceFirst("(?m)^uid: fay", "uid:: ZmF5AGZheQ=="));

		Run plan = this.roomkeeper.run(JobName.SYNC, RunMode.PLAN, FIRST_DAY);
		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(4).isEqualTo(plan.counts().of(CountKind.CREATED));
		assertThat(items(run, Outcome.SKIPPED)).hasSize(2).isEqualTo(items(plan, Outcome.SKIPPED));
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::detail)
			.anyMatch((reason) -> reason.contains("identity"))
			.anyMatch((reason) -> reason.contains("U+0000, null"));
	}

	@Test
	void aPersonWhoseEntryBecomesInvalidKeepsRoomAndGroups() {
		this.roomkeeper.change(byName("gus"), """
				dn: cn=Staff,ou=groups,dc=test,dc=example
				changetype: modify
				add: member
				member: cn=gus,ou=people,dc=test,dc=example
				-
				""");
		this.roomkeeper.run(JobName.SYNC);
		List<Integer> members = members();
		assertThat(members).contains(id("gus"));
		this.roomkeeper.change("dn: cn=gus" + PLACE + "modify\nreplace: uid\nuid:: YWRhDQo6\n-\n");

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().of(CountKind.MISSING)).isZero();
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item)
			.containsExactly("cn=gus,ou=people,dc=test,dc=example");
		assertThat(entry("gus").orElseThrow().person().missingSince()).isEmpty();
		assertThat(members()).isEqualTo(members);
	}

	@Test
	void aMailThatWouldBeAnotherHeaderIsNeverStored() {
		this.roomkeeper.change("dn: uid=ada" + PLACE + "modify\nreplace: mail\nmail:: YUB4DQpCY2M6IGJAeQ==\n-\n");

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(3);
		assertThat(entry("ada").orElseThrow().person().seen().mail()).isEmpty();
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::detail)
			.containsExactly("Its mail contains a line break (U+000D, carriage return (cr)) and was left out");
	}

	/** Somebody whose entry is named by another attribute than the uid. */
	private static String byName(String uid) {
		return addition(uid).replace("dn: uid=", "dn: cn=");
	}

	private List<Integer> members() {
		return Arrays.stream(this.roomkeeper.get(Groups.class).directMembers(group("Staff").id())).boxed().toList();
	}

	private static String uuid(String ldif) {
		return ldif.lines().filter((line) -> line.startsWith("entryUUID: ")).findFirst().orElseThrow().substring(11);
	}

}
