package io.roomkeeper.console.job;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.forecast.ForecastItem;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.veto.VetoKind;

/** The items of one kind in one night, each with a button that holds it. */
class ForecastItems extends Div {

	/**
	 * @param opener opens the dialog that places a veto; empty if the reader may not
	 */
	ForecastItems(List<ForecastItem> items, ForecastKind kind, Optional<VetoDialog.Opener> opener) {
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
		grid.addClassName("list");
		grid.setAriaLabel(getTranslation("forecast.kind." + kind.name()));
		grid.setSelectionMode(Grid.SelectionMode.NONE);
		grid.setAllRowsVisible(items.size() <= 10);
		grid.addComponentColumn(ForecastItems::line).setHeader(getTranslation("forecast.who")).setFlexGrow(1);
		if (opener.isPresent() && kind.veto().isPresent()) {
			VetoKind veto = kind.veto().get();
			grid.addComponentColumn((item) -> hold(item, veto, opener.get()))
				.setHeader(getTranslation("veto.column"))
				.setAutoWidth(true)
				.setFlexGrow(0);
		}
		grid.setItems(items);
		add(grid);
	}

	private static Component line(ForecastItem item) {
		Div line = new Div();
		line.addClassName("audit-row");
		line.add(item.person()
			.<Component>map((id) -> new Anchor(ConsoleRoutes.user(PersonRef.of(id)), item.name()))
			.orElseGet(() -> new Span(item.name())));
		Span detail = new Span(new MessageText().of(item.detail()));
		detail.addClassName("secondary");
		line.add(detail);
		return line;
	}

	private Component hold(ForecastItem item, VetoKind kind, VetoDialog.Opener opener) {
		Button hold = new ActionButton(getTranslation("veto.hold"),
				(click) -> item.person().ifPresent((id) -> opener.open(kind, PersonRef.of(id), item.name())));
		hold.addThemeVariants(ButtonVariant.SMALL);
		hold.setAriaLabel(getTranslation("veto.hold.label", item.name()));
		return hold;
	}

}
