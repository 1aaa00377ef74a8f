package io.roomkeeper.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.unboundid.ldap.sdk.ResultCode;
import io.roomkeeper.batch.sync.SyncChanges;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** A sync whose connection breaks off while the directory answers. */
class SyncRetryTests extends JobTests {

	private static final int ATTEMPTS = 3;

	private final AtomicInteger breaks = new AtomicInteger();

	private final CountDownLatch over = new CountDownLatch(1);

	/** How a connection breaks off. */
	enum Break {

		DROPPED, SILENT

	}

	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.sync.read-attempts", ATTEMPTS, "roomkeeper.sync.read-pause", "1ms",
				"roomkeeper.directory.page-size", "2", "roomkeeper.directory.read-timeout", "500ms");
	}

	@AfterEach
	void letTheDirectoryGoOn() {
		this.over.countDown();
	}

	private void breakOff(Break how, String rdn, int times) {
		this.roomkeeper.beforeSending((dn) -> {
			if (dn.startsWith(rdn) && this.breaks.incrementAndGet() <= times) {
				switch (how) {
					case DROPPED -> this.roomkeeper.dropConnections();
					case SILENT -> hang();
				}
			}
		});
	}

	private void hang() {
		try {
			this.over.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@EnumSource
	void anInterruptedReadIsRepeatedAndCountsEverythingOnce(Break how) {
		for (String rdn : List.of("uid=cy", "cn=Everyone")) {
			this.breaks.set(0);
			breakOff(how, rdn, ATTEMPTS - 1);

			Run run = this.roomkeeper.run(JobName.SYNC);

			assertThat(run.status()).as("%s: %s", rdn, run.message()).isEqualTo(RunStatus.COMPLETED);
			assertThat(run.counts().of(CountKind.READ)).as(rdn).isEqualTo(3);
			assertThat(run.counts().of(CountKind.GROUPS_READ)).as(rdn).isEqualTo(2);
			assertThat(run.counts().of(CountKind.CREATED) + run.counts().of(CountKind.UNCHANGED)).as(rdn).isEqualTo(3);
			assertThat(this.breaks).as(rdn).hasValue(ATTEMPTS);
		}
		assertThat(entry("cy")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "uid=cy", "cn=Everyone" })
	void aReadThatIsAlwaysInterruptedFailsInOneLineAndChangesNothing(String rdn) {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.change("dn: uid=ada,ou=people,dc=test,dc=example\nchangetype: delete\n", addition("dee"));
		Map<String, List<String>> before = Tables.of(this.roomkeeper.get(DataSource.class));
		breakOff(Break.DROPPED, rdn, Integer.MAX_VALUE);

		Stream.of(RunMode.APPLY, RunMode.PLAN).forEach((mode) -> {
			this.breaks.set(0);
			Run run = this.roomkeeper.run(JobName.SYNC, mode, FIRST_DAY);

			assertThat(run.status()).isEqualTo(RunStatus.FAILED);
			assertThat(run.message().orElseThrow().plain()).contains("ldap://127.0.0.1:", "closed the connection")
				.doesNotContain("\n");
			assertThat(this.breaks).hasValue(ATTEMPTS);
			assertThat(Tables.of(this.roomkeeper.get(DataSource.class))).isEqualTo(before);
		});
	}

	@Test
	void aSyncOfChangesIsRepeatedAndRecordsItsReasonOnce() {
		breakOff(Break.DROPPED, "uid=cy", 1);

		Run run = this.roomkeeper.get(SyncChanges.class).run(request(JobName.SYNC));

		assertThat(run.status()).as("%s", run.message()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.message().orElseThrow().plain()).containsOnlyOnce("no full sync has left a mark yet");
	}

	@Test
	void aReadThatFailsForAnotherReasonIsNotRepeated() {
		this.roomkeeper.endSearchesWith(ResultCode.ADMIN_LIMIT_EXCEEDED);
		breakOff(Break.DROPPED, "uid=cy", 0);

		Run run = this.roomkeeper.run(JobName.SYNC);

		assertThat(run.status()).isEqualTo(RunStatus.FAILED);
		assertThat(this.breaks.get()).isLessThanOrEqualTo(1);
	}

}
