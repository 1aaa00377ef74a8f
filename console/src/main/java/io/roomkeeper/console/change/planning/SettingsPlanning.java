package io.roomkeeper.console.change.planning;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.setting.proposal.Proposal;
import org.springframework.stereotype.Component;

/** Plans a change of settings that cannot be saved directly. */
@Component
public class SettingsPlanning {

	private final SettingsPlanner planner;

	private final CurrentActor actor;

	SettingsPlanning(SettingsPlanner planner, CurrentActor actor) {
		this.planner = planner;
		this.actor = actor;
	}

	/** Returns whether the user may make plans. */
	public boolean mayPlan() {
		return this.actor.get().hasAny(Role.ADMIN);
	}

	/** Asks for the reason, makes the plan and opens its page. */
	public void ask(Proposal proposal) {
		UI ui = UI.getCurrent();
		ReasonDialog dialog = new ReasonDialog("change.settings", ui.getTranslation("change.settings.text"),
				Optional.of(ui.getTranslation("change.reissue.more")),
				(reason, timing) -> ui.navigate(ConsoleRoutes.change(
						this.planner.plan(this.actor.get(), new SettingsPlanRequest(List.of(proposal), reason, timing))
							.id())));
		dialog.suggest(proposal.reason());
		dialog.open();
	}

}
