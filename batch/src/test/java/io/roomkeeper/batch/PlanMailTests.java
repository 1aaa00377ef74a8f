package io.roomkeeper.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunOrigin;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The mails about plans, through a real SMTP server. */
class PlanMailTests {

	private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor BO = new Actor("bo", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	@TempDir
	Path folder;

	private GreenMail server;

	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.server.start();
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"),
				Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", this.server.getSmtp().getPort(),
						"roomkeeper.mail.from", "rooms@test.example", "roomkeeper.roles.admin", "Staff",
						"roomkeeper.approval.rooms", "0"));
		this.roomkeeper.run(JobName.SYNC);
	}

	@AfterEach
	void stop() {
		this.roomkeeper.close();
		this.server.stop();
	}

	@Test
	void otherAdminsAreAskedAndTheAuthorIsInformed() throws Exception {
		ChangePlan plan = this.roomkeeper.get(RoomPlanner.class)
			.reissue(ADA, new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse("cy"), Selection.ALL,
					"cy", "number was published", PlanTiming.AT_ONCE));

		MimeMessage[] asked = this.server.getReceivedMessages();
		assertThat(asked).hasSize(1);
		assertThat(asked[0].getRecipients(Message.RecipientType.TO)[0]).hasToString("bo@test.example");
		assertThat(asked[0].getContent().toString()).contains("ada has planned", "number was published",
				"/changes/" + plan.id().value());

		this.roomkeeper.get(PlanApprovals.class).approve(BO, plan.id(), plan.hash().text());
		this.roomkeeper.get(PlanRuns.class).run(Actor.operator("root"), plan.id(), RunOrigin.COMMAND);

		MimeMessage[] all = this.server.getReceivedMessages();
		assertThat(all).hasSize(2);
		assertThat(all[1].getRecipients(Message.RecipientType.TO)[0]).hasToString("ada@test.example");
		assertThat(all[1].getContent().toString()).contains("1 item was changed", "nothing was skipped");
	}

	@Test
	void theAuthorIsToldOnceAfterTheLastWave() throws Exception {
		ChangePlan plan = this.roomkeeper.get(RoomPlanner.class)
			.reissue(ADA, new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse("all"), Selection.ALL,
					"all", "numbers were published", PlanTiming.WAVES));
		this.roomkeeper.get(PlanApprovals.class).approve(BO, plan.id(), plan.hash().text());
		due("position = 1");
		this.roomkeeper.get(PlanRuns.class).run(Actor.operator("root"), plan.id(), RunOrigin.COMMAND);
		assertThat(this.server.getReceivedMessages()).hasSize(1);

		due("position > 1");
		this.roomkeeper.run(JobName.NIGHTLY);

		assertThat(this.server.getReceivedMessages()).hasSize(2);
		assertThat(this.server.getReceivedMessages()[1].getContent().toString()).contains("3 items were changed");
	}

	/** Moves the day of some items to today. */
	private void due(String which) {
		this.roomkeeper.get(JdbcTemplate.class)
			.update("update change_plan_item set due_on = ? where " + which, LocalDate.now(ZoneOffset.UTC));
	}

}
