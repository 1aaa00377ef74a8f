package io.roomkeeper.console.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.forecast.ForecastItem;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.veto.VetoTarget;

/** The items of one kind in one night, each with a button that holds it. */
class ForecastItems extends Div {

	private final ForecastKind kind;

	private final transient Map<PersonId, Person> people;

	/**
	 * @param people the people whom the items concern
	 * @param opener opens the dialog that places a veto; empty if the reader may not
	 */
	ForecastItems(List<ForecastItem> items, ForecastKind kind, Map<PersonId, Person> people,
			Optional<VetoDialog.Opener> opener) {
		this.kind = kind;
		this.people = people;
		addClassName("stack");
		if (items.isEmpty()) {
			add(new Span(getTranslation("forecast.nothing")));
			return;
		}
		if (items.size() == ForecastService.MOST_ITEMS) {
			add(new Span(getTranslation("forecast.first", Reader.current().number(items.size()))));
		}
		Grid<ForecastItem> grid = new Grid<>();
		grid.addThemeVariants(GridVariant.NO_BORDER);
		grid.addClassNames("list", "without-pages");
		grid.setAriaLabel(getTranslation("forecast.kind." + kind.name()));
		grid.setSelectionMode(Grid.SelectionMode.NONE);
		grid.setAllRowsVisible(items.size() <= 10);
		grid.addComponentColumn(this::line).setHeader(getTranslation("forecast.who")).setFlexGrow(1);
		if (opener.isPresent() && items.stream().anyMatch((item) -> item.target().isPresent())) {
			grid.addComponentColumn((item) -> hold(item, opener.get()))
				.setHeader(getTranslation("veto.column"))
				.setAutoWidth(true)
				.setFlexGrow(0);
		}
		grid.setItems(items);
		add(grid);
	}

	private Component line(ForecastItem item) {
		Div line = new Div();
		line.addClassName("audit-row");
		line.add(path(item).<Component>map((path) -> new Anchor(path, name(item)))
			.orElseGet(() -> new Span(name(item))));
		Span detail = new Span(new MessageText().of(item.detail()));
		detail.addClassName("secondary");
		line.add(detail);
		return line;
	}

	private Component hold(ForecastItem item, VetoDialog.Opener opener) {
		Optional<VetoTarget> target = item.target();
		if (target.isEmpty()) {
			return new Span();
		}
		Button hold = new ActionButton(getTranslation("veto.hold"),
				(click) -> opener.open(target.get(), this.kind, name(item)));
		hold.addThemeVariants(ButtonVariant.SMALL);
		hold.setAriaLabel(getTranslation("veto.hold.label", name(item)));
		return hold;
	}

	private Optional<String> path(ForecastItem item) {
		return isPlan() ? Optional.of(ConsoleRoutes.change(PlanId.parse(item.name())))
				: item.person().map((id) -> ConsoleRoutes.user(PersonRef.of(id)));
	}

	private boolean isPlan() {
		return this.kind == ForecastKind.PLAN || this.kind == ForecastKind.WAVE;
	}

	/** Returns the name of the person, plan, group or number; the account has none. */
	private String name(ForecastItem item) {
		if (isPlan()) {
			return getTranslation("audit.subject.plan", item.name());
		}
		return item.person()
			.map(this.people::get)
			.map((person) -> person.seen().displayName())
			.orElseGet(() -> item.name().isEmpty() ? getTranslation("setting.place.account") : item.name());
	}

}
