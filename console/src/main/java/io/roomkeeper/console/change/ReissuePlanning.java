package io.roomkeeper.console.change;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlanner;
import io.roomkeeper.change.ReissueRequest;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.index.RosterQuery;
import org.springframework.stereotype.Component;

/** Plans new numbers for people who were selected on a page. */
@Component
public class ReissuePlanning {

	private final ChangePlanner planner;

	private final CurrentActor actor;

	ReissuePlanning(ChangePlanner planner, CurrentActor actor) {
		this.planner = planner;
		this.actor = actor;
	}

	/** Returns whether the user may make plans. */
	public boolean mayPlan() {
		return this.actor.get().hasAny(Role.ADMIN);
	}

	/**
	 * Asks for the reason, makes the plan and opens its page.
	 * @param people how many people are selected
	 * @param text the query as people read it
	 */
	public void ask(RosterQuery query, Selection selection, int people, String text) {
		UI ui = UI.getCurrent();
		new ReasonDialog("change.reissue",
				ui.getTranslation("change.reissue.text", people, Reader.current().number(people)),
				Optional.of(ui.getTranslation("change.reissue.more")),
				(reason, imminent) -> ui.navigate(ConsoleRoutes.change(this.planner
					.reissue(this.actor.get(), new ReissueRequest(query, selection, text, reason, imminent))
					.id())))
			.open();
	}

}
