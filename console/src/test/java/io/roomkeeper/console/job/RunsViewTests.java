package io.roomkeeper.console.job;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class RunsViewTests extends SpringBrowserlessTest {

	@Autowired
	private Runs runs;

	@Test
	@SuppressWarnings("unchecked")
	void listsTheFirstSyncLast() {
		navigate(RunsView.class);
		Grid<Run> grid = findInView(Grid.class).single();

		Run first = test(grid).getRow(test(grid).size() - 1);

		assertThat(first.job()).isEqualTo(JobName.SYNC);
		assertThat(first.counts().created()).isEqualTo(2_000);
	}

	@Test
	void startsAPreviewAndLeadsToIt() {
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
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void offersTheHelpdeskNoStart() {
		navigate(RunsView.class);

		assertThat(findInView(Button.class).all()).isEmpty();
	}

	@SuppressWarnings("unchecked")
	private void select(JobName job) {
		find(RadioButtonGroup.class).single().setValue(job);
	}

	private Button button(String text) {
		return find(Button.class).withText(text).single();
	}

}
