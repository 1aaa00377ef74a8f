package io.roomkeeper.batch.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.JobName;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** No command can bypass the approval of a plan. */
@Tag("slow")
class PlanGateCommandTests {

	/** A token of the author acts in the author's name. */
	private static final Actor ADAS_TOKEN = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.token(7));

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@AutoClose
	private TestRoomkeeper roomkeeper;

	private ChangePlan plan;

	@BeforeEach
	void makeAPlan() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of("roomkeeper.approval.rooms", "0"));
		this.roomkeeper.run(JobName.SYNC);
		this.plan = this.roomkeeper.get(RoomPlanner.class)
			.reissue(ADAS_TOKEN, new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse("cy"),
					Selection.ALL, "cy", "number was published", PlanTiming.AT_ONCE));
		this.roomkeeper.release();
	}

	@Test
	void theAuthorWhoHasATokenCannotApproveWithACommand() {
		accountBelongsTo(Optional.of("ada"));

		assertThat(this.commands.run("apply", id())).isEqualTo(3);
		assertThat(this.commands.run("approve", id(), "--hash=" + this.plan.hash().text())).isEqualTo(2);
		assertThat(this.commands.err()).contains("ada");
		assertThat(this.commands.run("apply", id())).isEqualTo(3);
	}

	@Test
	void anAccountWithoutAPersonCanNeitherApproveNorApply() {
		accountBelongsTo(Optional.empty());

		assertThat(this.commands.run("approve", id(), "--hash=" + this.plan.hash().text())).isEqualTo(2);
		assertThat(this.commands.err()).contains("not a person in the directory");
		assertThat(this.commands.run("apply", id())).isEqualTo(3);
		assertThat(this.commands.run("nightly")).isZero();
		assertThat(this.commands.run("apply", id())).isEqualTo(3);
	}

	@Test
	void theAccountOfAnotherPersonApprovesOnlyTheHashOfThePlan() {
		accountBelongsTo(Optional.of("bo"));

		assertThat(this.commands.run("approve", id(), "--hash=00000000")).isEqualTo(2);
		assertThat(this.commands.run("apply", id())).isEqualTo(3);
		assertThat(this.commands.run("approve", id(), "--hash=" + this.plan.hash().shortText())).isZero();
		assertThat(this.commands.run("apply", id())).isZero();
		assertThat(this.commands.out()).contains("1 changed");
	}

	private String id() {
		return Integer.toString(this.plan.id().value());
	}

	private void accountBelongsTo(Optional<String> uid) {
		Map<String, Object> properties = new HashMap<>(this.roomkeeper.properties());
		uid.ifPresent((owner) -> properties.put("roomkeeper.approval.operators",
				System.getProperty("user.name") + '=' + owner));
		this.commands.set(properties);
	}

}
