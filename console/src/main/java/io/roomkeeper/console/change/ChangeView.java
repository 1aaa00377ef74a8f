package io.roomkeeper.console.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.PlanAgain;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.console.change.planning.ReasonDialog;
import io.roomkeeper.change.execution.MovedItems;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.console.audit.TimelineLink;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.job.PageRefresh;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.roomkeeper.run.RunOrigin;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One plan: its effect, its approval, its items and their results. */
@Route("changes/:plan([0-9]{1,9})")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ChangeView extends Page implements BeforeEnterObserver {

	/** The maximum number of items to name that have changed since the plan was made. */
	private static final int NAMED = 5;

	private final transient PlanReader plans;

	private final transient PlanApprovals approvals;

	private final transient UndoPlanner planner;

	private final transient PlanAgain again;

	private final transient MovedItems moved;

	private final transient SendLimits limits;

	private final transient PlanRuns runs;

	private final transient CurrentActor actor;

	private final Div top = new Div();

	private final ChangeItems items;

	private final PageRefresh live = new PageRefresh(this, this::look);

	private @Nullable ChangePlan shown;

	ChangeView(PlanReader plans, PlanApprovals approvals, UndoPlanner planner, PlanAgain again, MovedItems moved,
			SendLimits limits, PlanRuns runs, CurrentActor actor) {
		this.plans = plans;
		this.approvals = approvals;
		this.planner = planner;
		this.again = again;
		this.moved = moved;
		this.limits = limits;
		this.runs = runs;
		this.actor = actor;
		this.items = new ChangeItems(plans, actor);
		setBack("changes", getTranslation("changes.title"));
		this.top.addClassName("stack");
		add(this.top, this.items);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		PlanId id = new PlanId(Math.max(1, Integer.parseInt(event.getRouteParameters().get("plan").orElse("1"))));
		try {
			show(this.plans.get(this.actor.get(), id));
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private boolean look() {
		ChangePlan before = this.shown;
		if (before == null || !before.status().isOpen()) {
			return false;
		}
		ChangePlan now = this.plans.get(this.actor.get(), before.id());
		if (!now.equals(before) || now.status() == PlanStatus.RUNNING) {
			show(now);
		}
		return now.status() == PlanStatus.RUNNING;
	}

	private void show(ChangePlan plan) {
		this.shown = plan;
		setHeading(ChangeText.name(plan));
		setLead(new Marker(ChangeText.looks(plan.status())), new Span(plan.reason()));
		List<PlanWave> waves = this.plans.waves(this.actor.get(), plan.id());
		actions(plan);
		this.top.removeAll();
		this.top.add(new ChangeSteps(plan, next(waves)),
				new Panel(getTranslation("change.does"), effect(plan), facts(plan)));
		Map<ItemOutcome, Integer> outcomes = this.plans.outcomes(this.actor.get(), plan.id());
		if (!outcomes.isEmpty()) {
			this.top.add(new Panel(getTranslation("change.receipt"), receipt(plan, outcomes)));
		}
		if (!waves.isEmpty()) {
			this.top.add(new ChangeWaves(waves));
		}
		this.items.show(plan, !waves.isEmpty());
	}

	private static Optional<LocalDate> next(List<PlanWave> waves) {
		return waves.stream().filter((wave) -> wave.open() > 0).map(PlanWave::day).findFirst();
	}

	private Component effect(ChangePlan plan) {
		Div effect = new Div(new Paragraph(ChangeText.effect(plan)));
		effect.addClassName("effect");
		if (plan.effects().skipped() > 0) {
			effect.add(new Paragraph(getTranslation("change.skipped", plan.effects().skipped(),
					Reader.current().number(plan.effects().skipped()))));
		}
		String others = this.plans.overlapping(this.actor.get(), plan.id())
			.stream()
			.sorted()
			.map((id) -> Integer.toString(id.value()))
			.collect(Collectors.joining(", "));
		if (!others.isEmpty() && plan.status().isOpen()) {
			effect.add(new Paragraph(getTranslation("change.overlaps", others)));
		}
		moved(plan).ifPresent(effect::add);
		return effect;
	}

	/** Describes what has changed since an open plan was made. */
	private Optional<Component> moved(ChangePlan plan) {
		List<PlanItem> items = plan.status().isUndecided() ? this.moved.of(this.actor.get(), plan.id()) : List.of();
		if (items.isEmpty()) {
			return Optional.empty();
		}
		String named = items.stream()
			.limit(NAMED)
			.map((item) -> item.target().label())
			.collect(Collectors.joining(", ")) + ((items.size() > NAMED) ? " …" : "");
		return Optional.of(new Paragraph(
				getTranslation("change.moved", items.size(), Reader.current().number(items.size()), named)));
	}

	private Facts facts(ChangePlan plan) {
		Span hash = new Span(plan.hash().shortText());
		hash.addClassName("digits");
		hash.setTitle(plan.hash().text());
		Facts facts = new Facts().add(getTranslation("change.hash"), hash);
		if (!plan.selection().isEmpty()) {
			facts.add(getTranslation("change.selection"), plan.selection());
		}
		int messages = plan.effects().impact().toTell();
		if (messages > 0) {
			facts.add(getTranslation("change.sending"), ChangeText.sending(this.limits.time(messages)));
		}
		plan.undoes()
			.ifPresent((change) -> facts.add(getTranslation("change.undoes"), new Anchor(ConsoleRoutes.change(change),
					getTranslation("change.number", Integer.toString(change.value())))));
		if (plan.status() == PlanStatus.COMPLETED) {
			facts.add(getTranslation("reinvitePage.title"),
					new Anchor(ConsoleRoutes.reinvites(plan.id()), getTranslation("change.reinvites")));
		}
		plan.run()
			.ifPresent((run) -> facts.add(getTranslation("change.run"),
					new Anchor(ConsoleRoutes.run(run), Long.toString(run.value()))));
		return facts;
	}

	private Facts receipt(ChangePlan plan, Map<ItemOutcome, Integer> outcomes) {
		Facts facts = new Facts();
		new EnumMap<>(outcomes).forEach(
				(outcome, count) -> facts.add(getTranslation(TextKeys.key(outcome)), Reader.current().number(count)));
		int open = this.plans.countItems(this.actor.get(), plan.id())
				- outcomes.values().stream().mapToInt(Integer::intValue).sum();
		return (open == 0) ? facts : facts.add(getTranslation("change.open"), Reader.current().number(open));
	}

	private void actions(ChangePlan plan) {
		List<Component> buttons = new ArrayList<>();
		if (this.actor.get().hasAny(Role.ADMIN)) {
			buttons.add(new TimelineLink(plan.id().auditSubject()));
			if (plan.status().isUndecided()) {
				boolean own = plan.author().equals(this.actor.get().name());
				buttons.add(own
						? new ActionButton(getTranslation("change.withdraw"),
								(click) -> show(this.approvals.withdraw(this.actor.get(), plan.id())))
						: new ActionButton(getTranslation("change.reject"),
								(click) -> show(this.approvals.reject(this.actor.get(), plan.id()))));
			}
			if (this.approvals.mayApprove(this.actor.get(), plan)) {
				buttons.add(main("change.approve", Icon.CHECK, () -> approve(plan)));
			}
			if (plan.status() == PlanStatus.RUNNING) {
				buttons.add(new ActionButton(getTranslation("change.withdraw.rest"), (click) -> withdrawRest(plan)));
			}
			if (plan.status().isApplicable() && (plan.status() != PlanStatus.RUNNING || this.runs.isDue(plan.id()))) {
				buttons.add(main(plan.status() == PlanStatus.RUNNING ? "change.continue" : "change.apply", Icon.PLAY,
						() -> apply(plan)));
			}
			if (plan.status().isOverUnapplied()) {
				buttons.add(main("change.again", Icon.PLAN, () -> planAgain(plan)));
			}
			if (plan.status() == PlanStatus.COMPLETED) {
				buttons.add(new ActionButton(getTranslation("change.undo"), (click) -> undo(plan)));
			}
		}
		setActions(buttons.toArray(Component[]::new));
	}

	private Button main(String text, Icon icon, Runnable action) {
		Button button = new ActionButton(getTranslation(text), icon.create(), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.PRIMARY);
		return button;
	}

	private void withdrawRest(ChangePlan plan) {
		new ConfirmChange("change.withdraw.rest", ChangeText.name(plan), getTranslation("change.withdraw.rest.text"),
				() -> show(this.approvals.withdraw(this.actor.get(), plan.id())))
			.open();
	}

	private void approve(ChangePlan plan) {
		new ConfirmChange("change.approve", ChangeText.effect(plan),
				getTranslation("change.approve.hash", plan.hash().shortText()),
				() -> show(this.approvals.approve(this.actor.get(), plan.id(), plan.hash().text())))
			.open();
	}

	private void apply(ChangePlan plan) {
		new ConfirmChange("change.apply", ChangeText.effect(plan), getTranslation("change.apply.text"), () -> {
			this.runs.start(this.actor.get(), plan.id(), RunOrigin.CONSOLE);
			show(this.plans.get(this.actor.get(), plan.id()));
			getUI().ifPresent(this.live::begin);
		}).open();
	}

	private void planAgain(ChangePlan plan) {
		ReasonDialog dialog = new ReasonDialog("change.again", getTranslation("change.again.text"), Optional.empty(),
				(reason, timing) -> UI.getCurrent()
					.navigate(ConsoleRoutes.change(this.again.plan(this.actor.get(), plan.id(), reason, timing).id())));
		dialog.suggest(plan.reason());
		dialog.open();
	}

	private void undo(ChangePlan plan) {
		new ReasonDialog("change.undo", getTranslation("change.undo.text"), Optional.empty(),
				(reason, timing) -> UI.getCurrent()
					.navigate(
							ConsoleRoutes.change(this.planner.undo(this.actor.get(), plan.id(), reason, timing).id())))
			.open();
	}

}
