package io.roomkeeper.batch.cli.text;

import java.util.List;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.resolution.Outcome;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.unlock.ExplanationReport;
import io.roomkeeper.setting.unlock.ExplanationReport.CandidateLine;
import io.roomkeeper.setting.unlock.ExplanationReport.StepLine;
import io.roomkeeper.setting.unlock.ExplanationReport.WayLine;
import io.roomkeeper.setting.unlock.ExplanationReport.Winner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationTextTests {

	private static final String KEY = "schedule_meeting.personal_meeting";

	private static final ExplanationReport LOCKED = new ExplanationReport(KEY, "false", true,
			new Winner("group", "Students"),
			List.of(new CandidateLine("group", "Students", "false", true, Outcome.WON, ReasonCode.GROUP_LOCK,
					"bjorn.muller", "2026-11-03T12:00:00Z", "exam season", "2026-12-20T00:00:00Z",
					"Physics › Students"),
					new CandidateLine("choice", null, "true", false, Outcome.LOST, ReasonCode.KEPT_UNDER_LOCK,
							"ana.garcia", null, null, null, null)),
			List.of(new WayLine(
					List.of(new StepLine("leave", "take the person out of Physics", List.of("directory_team"))), 1, 0,
					2)));

	@Test
	void printsTheDecidingValueItsLockAndHowToChangeIt() {
		List<String> lines = ExplanationText.precedence(SettingCatalog.standard().get(KEY), LOCKED);

		assertThat(lines.getFirst()).endsWith("(schedule_meeting.personal_meeting): OFF, locked");
		assertThat(lines).anySatisfy((line) -> assertThat(line).startsWith("> Group Students")
			.contains("LOCK", "by bjorn.muller", "because \"exam season\"", "until 2026-12-20",
					"in by Physics › Students"));
		assertThat(lines)
			.anySatisfy((line) -> assertThat(line).startsWith("  Own choice").contains("ON", "KEPT_UNDER_LOCK"));
		assertThat(lines.getLast()).contains("take the person out of Physics (directory team)", "other settings 2");
	}

	@Test
	void printsASettingInOneLine() {
		assertThat(ExplanationText.line(LOCKED)).startsWith(KEY).contains("OFF", "LOCKED").endsWith("group Students");
	}

}
