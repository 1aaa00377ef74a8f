package io.roomkeeper.console.policy;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.change.planning.SettingsPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.review.PolicyFinding;
import io.roomkeeper.setting.review.PolicyReview;
import jakarta.annotation.security.RolesAllowed;

/** Assignments without effect, each with the reason and a fix that is previewed first. */
@Route("posture/findings")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class FindingsView extends Page {

	private final transient PolicyReview review;

	private final transient GroupOrder groupOrder;

	private final transient MissingGroups missingGroups;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private final transient FindingText text;

	private final Select<String> kind = new Select<>();

	private final transient SettingsPlanning planning;

	private final Span count = new Span();

	private final Grid<PolicyFinding> grid = new Grid<>();

	private transient List<PolicyFinding> findings = List.of();

	FindingsView(PolicyReview review, GroupOrder groupOrder, MissingGroups missingGroups, SettingCatalog catalog,
			SettingsPlanning planning, CurrentActor actor) {
		this.review = review;
		this.groupOrder = groupOrder;
		this.missingGroups = missingGroups;
		this.catalog = catalog;
		this.planning = planning;
		this.actor = actor;
		this.text = new FindingText(new LevelNames(groupOrder, missingGroups, catalog, actor));
		addClassName("fills");
		setHeading(getTranslation("findings.title"));
		setLead(getTranslation("findings.lead"));
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(kind(), this.count);
		tools.addClassName("tools");
		this.grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
		this.grid.addClassNames("list", "without-pages");
		this.grid.setAriaLabel(getTranslation("findings.title"));
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addColumn(new ComponentRenderer<>(this::row))
			.setHeader(getTranslation("findings.column"))
			.setFlexGrow(1);
		this.grid.setEmptyStateComponent(new EmptyState(Icon.CHECK, getTranslation("findings.none.title"),
				getTranslation("findings.none.text")));
		add(new ReviewTabs(FindingsView.class), tools, this.grid);
		load();
	}

	private Select<String> kind() {
		List<String> items = new ArrayList<>(List.of(getTranslation("findings.all")));
		for (PolicyFinding.Kind one : PolicyFinding.Kind.values()) {
			items.add(getTranslation(TextKeys.key(one)));
		}
		this.kind.setItems(items);
		this.kind.setValue(items.getFirst());
		this.kind.setAriaLabel(getTranslation("findings.kind"));
		this.kind.setWidth("18rem");
		this.kind.addValueChangeListener((change) -> refresh());
		return this.kind;
	}

	private void load() {
		this.findings = this.review.findings(this.actor.get());
		refresh();
	}

	private void refresh() {
		String all = getTranslation("findings.all");
		List<PolicyFinding> shown = this.findings.stream()
			.filter((finding) -> all.equals(this.kind.getValue())
					|| getTranslation(TextKeys.key(finding.kind())).equals(this.kind.getValue()))
			.toList();
		this.grid.setItems(shown);
		this.count.setText(getTranslation("findings.count", shown.size(), Reader.current().number(shown.size())));
	}

	private Div row(PolicyFinding finding) {
		Span title = new Span(this.text.title(finding));
		title.addClassName("strong");
		Span what = new Span(Icon.ALERT.create(), new Span(getTranslation(TextKeys.key(finding.kind()))));
		what.addClassNames("marker", "attention");
		Span why = new Span(this.text.why(finding));
		why.addClassName("secondary");
		Div words = new Div(title, what, why);
		words.addClassName("finding-words");
		Div row = new Div(words);
		row.addClassName("finding");
		if (this.actor.hasAny(Role.ADMIN)) {
			Button fix = new ActionButton(getTranslation("findings.fix"),
					(click) -> new FixDialog(this.review, this.planning, this.actor, this.text, finding, this::load)
						.open());
			fix.addThemeVariants(ButtonVariant.SMALL);
			fix.setAriaLabel(getTranslation("findings.fix.label", this.text.title(finding)));
			Div buttons = new Div();
			buttons.addClassName("actions");
			if (finding.kind() == PolicyFinding.Kind.GROUP_MISSING
					&& finding.assignment().scope() instanceof Scope.Group group) {
				buttons.add(move(group.id(), finding));
			}
			buttons.add(fix);
			row.add(buttons);
		}
		return row;
	}

	private Button move(GroupId missing, PolicyFinding finding) {
		Button move = new ActionButton(getTranslation("findings.move"),
				(click) -> new MoveSettingsDialog(this.groupOrder, this.missingGroups, this.catalog, this.actor,
						missing, this::load)
					.open());
		move.addThemeVariants(ButtonVariant.SMALL);
		move.setAriaLabel(getTranslation("findings.move.label", this.text.title(finding)));
		return move;
	}

}
