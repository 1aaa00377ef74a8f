package io.roomkeeper.console.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class RunsViewTests extends SpringBrowserlessTest {

	@Autowired
	private Runs runs;

	@Autowired
	private Jdbc jdbc;

	@Test
	void listsTheFirstSyncLast() {
		navigate(RunsView.class);
		Run first = test(runs()).getRow(test(runs()).size() - 1);

		assertThat(first.job()).isEqualTo(JobName.SYNC);
		assertThat(first.counts().of(CountKind.CREATED)).isEqualTo(2_000);
	}

	@Test
	void startsAPreviewAndOpensIt() {
		navigate(RunsView.class);
		test(button("Run a job")).click();
		select(JobName.SWEEP);

		test(button("Preview")).click();

		assertThat(getCurrentView()).isInstanceOf(RunView.class);
		assertThat(find(Dialog.class).all()).isEmpty();
		Run started = this.runs.latest(null, 1).getFirst();
		assertThat(started.job()).isEqualTo(JobName.SWEEP);
		assertThat(started.mode()).isEqualTo(RunMode.PLAN);
		assertThat(started.startedBy()).isEqualTo("bjorn.muller");
	}

	@Test
	void offersASyncOfChangesAndShowsWhatWasRead() {
		navigate(RunsView.class);
		test(button("Run a job")).click();
		Checkbox changes = find(Checkbox.class).single();
		select(JobName.SWEEP);
		assertThat(changes.isVisible()).isFalse();
		select(JobName.SYNC);
		test(changes).click();

		test(button("Preview")).click();

		RunId started = this.runs.latest(null, 1).getFirst().id();
		Run ended = await().until(() -> this.runs.find(started).orElseThrow(), (run) -> run.status().ended());
		assertThat(ended.job()).isEqualTo(JobName.SYNC);
		assertThat(ended.message().orElseThrow().plain()).startsWith("The sync read what changed since ");
	}

	@Test
	void showsAPausedRunAsWaitingAndNotAsRunning() {
		Run run = this.runs.begin(RunRequest.of(JobName.WARN, RunMode.APPLY, LocalDate.of(2027, 3, 1),
				Actor.operator("first-start"), RunOrigin.CONSOLE), Instant.now());
		this.runs.pause(run.id(), 812,
				Message.of("run.paused.fix", Argument.id(run.id().value()), Argument.text("warn")), Instant.now());
		try {
			navigate(RunsView.class);
			assertThat(shown()).contains("waits for a decision", "choose Continue")
				.doesNotContain("running for", "./roomkeeper");

			UI.getCurrent().navigate(RunView.path(run.id()));
			assertThat(shown()).contains("Paused", "choose Continue", "first start, in the console")
				.doesNotContain("running for", "./roomkeeper");
		}
		finally {
			this.runs.resume(run.id(), Instant.now());
			this.runs.finish(run.id(), RunStatus.COMPLETED, Optional.empty(), Instant.now());
		}
	}

	@Test
	void namesWhatARunDoesAndWhatANewerReleaseDoes() {
		Run run = this.runs.begin(RunRequest.of(JobName.SWEEP, RunMode.APPLY, LocalDate.of(2027, 3, 1),
				Actor.operator("tests"), RunOrigin.CONSOLE), Instant.now());
		try {
			navigate(RunsView.class);
			this.runs.stage(run.id(), "expire", Optional.of(12L));
			UI.getCurrent().navigate(RunView.path(run.id()));
			assertThat(shown()).contains("Expiring rooms", "0 of 12", "Items");

			this.runs.stage(run.id(), "of-tomorrow", Optional.empty());
			UI.getCurrent().refreshCurrentRoute(true);
			assertThat(shown()).contains("Working").doesNotContain("of-tomorrow");
		}
		finally {
			this.runs.finish(run.id(), RunStatus.COMPLETED, Optional.empty(), Instant.now());
		}
	}

	@Test
	void doesNotSayThatANightlyJobChangedNothing() {
		Run run = this.runs.begin(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, LocalDate.of(2027, 3, 1),
				Actor.operator("tests"), RunOrigin.CONSOLE), Instant.now());
		this.runs.finish(run.id(), RunStatus.COMPLETED, Optional.empty(), Instant.now());

		navigate(RunsView.class);
		UI.getCurrent().navigate(RunView.path(run.id()));

		assertThat(find(RunItems.class).all()).isEmpty();
	}

	@Test
	void showsWhichProcessWorksOnWhichPartOfARun() {
		Run run = this.runs.latest(null, 100).getLast();
		this.jdbc.template().update("""
				insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time,
				  start_time, last_updated, status, write_count)
				select -1, 0, 'part', min(job_execution_id), timestamp '2026-01-01 00:00:00',
				  timestamp '2026-01-01 00:00:00', timestamp '2026-01-01 00:01:40', 'STARTED', 500
				from batch_job_execution""");
		this.jdbc.template().update("""
				insert into run_partition (step_execution_id, run_id, number, worker, expected)
				values (-1, ?, 3, 'process 7 on rooms.example.org', 1500)""", run.id().value());
		try {
			navigate(RunsView.class);
			UI.getCurrent().navigate(RunView.path(run.id()));

			assertThat(shown()).contains("Parts", "Part 3", "process 7 on rooms.example.org", "500 of 1,500",
					"5 per second", "3:20 left");
		}
		finally {
			this.jdbc.template().update("delete from run_partition");
			this.jdbc.template().update("delete from batch_step_execution where step_execution_id = -1");
		}
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void theHelpdeskCannotStartJobs() {
		navigate(RunsView.class);

		assertThat(getCurrentView()).isInstanceOf(RunsView.class);
		assertThat(test(runs()).size()).isPositive();
		assertThat(findInView(Button.class).all()).isEmpty();
	}

	@SuppressWarnings("unchecked")
	private Grid<Run> runs() {
		return findInView(Grid.class).single();
	}

	@SuppressWarnings("unchecked")
	private void select(JobName job) {
		find(RadioButtonGroup.class).single().setValue(job);
	}

	private String shown() {
		return getCurrentView().getElement().getTextRecursively();
	}

	private Button button(String text) {
		return find(Button.class).withText(text).single();
	}

}
