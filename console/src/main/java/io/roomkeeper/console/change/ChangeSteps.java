package io.roomkeeper.console.change;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanDecision;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Reader;

/** Shows how far a plan has come, and who acts next. */
class ChangeSteps extends OrderedList {

	/**
	 * @param next the day of the next wave; empty if there is none
	 */
	ChangeSteps(ChangePlan plan, Optional<LocalDate> next) {
		addClassName("steps");
		getElement().setAttribute("aria-label", getTranslation("change.steps"));
		Reader reader = Reader.current();
		boolean decided = plan.decision().isPresent();
		boolean started = plan.status() == PlanStatus.RUNNING || plan.status() == PlanStatus.COMPLETED;
		step(State.DONE, "change.step.planned",
				getTranslation("change.by", plan.author(), reader.moment(plan.createdAt())));
		switch (plan.status()) {
			case AWAITING_APPROVAL ->
				step(State.NOW, "change.step.approval", getTranslation("change.step.approval.now"));
			case REJECTED, WITHDRAWN, LAPSED -> step(State.NOW, "change.step.over", decision(plan, reader));
			default -> step(decided || started ? State.DONE : State.NOT_NEEDED, "change.step.approval",
					decided ? decision(plan, reader) : getTranslation("change.step.approval.free"));
		}
		if (plan.status().isApplicable() || started || plan.status() == PlanStatus.AWAITING_APPROVAL) {
			State applying = switch (plan.status()) {
				case COMPLETED -> State.DONE;
				case AWAITING_APPROVAL -> State.LATER;
				default -> State.NOW;
			};
			step(applying, "change.step.apply", getTranslation(switch (plan.status()) {
				case COMPLETED -> "change.step.apply.done";
				case RUNNING -> next.isPresent() ? "change.step.apply.waves" : "change.step.apply.running";
				default -> "change.step.apply.later";
			}, next.map(reader::date).orElse("")));
			step(plan.status() == PlanStatus.COMPLETED ? State.NOW : State.LATER, "change.step.receipt",
					getTranslation("change.step.receipt.text"));
		}
	}

	private static String decision(ChangePlan plan, Reader reader) {
		return plan.decision().map((one) -> text(one, reader)).orElse("");
	}

	private static String text(PlanDecision decision, Reader reader) {
		return UI.getCurrent().getTranslation("change.by", decision.by(), reader.moment(decision.at()));
	}

	private void step(State state, String name, String detail) {
		Span title = new Span(getTranslation(name));
		title.addClassName("strong");
		Span under = new Span(detail);
		under.addClassName("secondary");
		ListItem item = new ListItem(state.icon.create(), title, under);
		item.addClassNames("step", state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		if (state == State.NOW) {
			item.getElement().setAttribute("aria-current", "step");
		}
		add(item);
	}

	private enum State {

		DONE(Icon.CHECK), NOW(Icon.PLAY), NOT_NEEDED(Icon.CHECK), LATER(Icon.EMPTY);

		private final Icon icon;

		State(Icon icon) {
			this.icon = icon;
		}

	}

}
