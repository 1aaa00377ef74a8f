package io.roomkeeper.console.change.planning;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.SweepUndoPlanner;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.RunId;
import org.springframework.stereotype.Component;

/** Plans changes of the rooms of people who were found or selected on a page. */
@Component
public class RoomPlanning {

	private final RoomPlanner planner;

	private final SweepUndoPlanner sweeps;

	private final CurrentActor actor;

	RoomPlanning(RoomPlanner planner, SweepUndoPlanner sweeps, CurrentActor actor) {
		this.planner = planner;
		this.sweeps = sweeps;
		this.actor = actor;
	}

	/** Returns whether the user may make plans. */
	public boolean mayPlan() {
		return this.actor.get().hasAny(Role.ADMIN);
	}

	/**
	 * Asks for the reason, makes a plan of new numbers and opens its page.
	 * @param people how many people are selected
	 * @param text the query as people read it
	 */
	public void reissue(RosterQuery query, Selection selection, int people, String text) {
		ask(PlanKind.REISSUE, query, selection, people, text);
	}

	/**
	 * Asks for the reason, makes a plan of new numbers for some people and opens its
	 * page.
	 */
	public void reissue(PeopleSet people, String text) {
		Set<PersonId> ids = new HashSet<>(people.page(0, Integer.MAX_VALUE));
		reissue(RosterQuery.matching(""), new Selection(false, ids), ids.size(), text);
	}

	/** Asks for the reason, makes a plan of new passcodes and opens its page. */
	public void passcodes(RosterQuery query, Selection selection, int people, String text) {
		ask(PlanKind.PASSCODES, query, selection, people, text);
	}

	/** Asks for the reason, makes a plan to remove links and opens its page. */
	public void withdrawLinks(RosterQuery query, Selection selection, int people, String text) {
		ask(PlanKind.WITHDRAW_LINKS, query, selection, people, text);
	}

	/** Asks for the reason, plans the undo of a sweep and opens the page of the plan. */
	public void undoSweep(RunId sweep) {
		UI ui = UI.getCurrent();
		ReasonDialog
			.withoutMeetings("change.sweep", ui.getTranslation("change.sweep.text"),
					(reason, _) -> open(this.sweeps.undo(this.actor.get(), sweep, reason)))
			.open();
	}

	private void ask(PlanKind kind, RosterQuery query, Selection selection, int people, String text) {
		UI ui = UI.getCurrent();
		String number = Reader.current().number(people);
		new ReasonDialog("change.plan." + kind.name(),
				ui.getTranslation("change.plan." + kind.name() + ".text", people, number),
				Optional.of(ui.getTranslation("change.reissue.more")),
				(reason, timing) -> open(make(kind, new RoomPlanRequest(query, selection, text, reason, timing))))
			.open();
	}

	private ChangePlan make(PlanKind kind, RoomPlanRequest request) {
		return switch (kind) {
			case PASSCODES -> this.planner.passcodes(this.actor.get(), request);
			case WITHDRAW_LINKS -> this.planner.withdrawLinks(this.actor.get(), request);
			case REISSUE, SWITCH_OFF, SETTINGS, RENAME_LINKS, UNDO, UNDO_SWEEP ->
				this.planner.reissue(this.actor.get(), request);
		};
	}

	private static void open(ChangePlan plan) {
		UI.getCurrent().navigate(ConsoleRoutes.change(plan.id()));
	}

}
