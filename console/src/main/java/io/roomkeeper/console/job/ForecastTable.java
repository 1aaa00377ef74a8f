package io.roomkeeper.console.job;

import java.time.LocalDate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.forecast.Forecast;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;

/** The nights with what each does; each count leads to its items. */
class ForecastTable extends NativeTable {

	private final Reader reader = Reader.current();

	ForecastTable(Forecast forecast) {
		addClassNames("chart", "nights");
		setCaptionText(getTranslation("forecast.nights"));
		NativeTableRow head = getHead().addRow();
		for (String text : new String[] { getTranslation("forecast.night"), getTranslation("forecast.what") }) {
			NativeTableHeaderCell cell = head.addHeaderCell();
			cell.setText(text);
			cell.getElement().setAttribute("scope", "col");
		}
		forecast.nights().forEach((night) -> add(night, night.equals(forecast.tonight())));
	}

	private void add(ForecastNight night, boolean tonight) {
		NativeTableRow row = getBody().addRow();
		NativeTableHeaderCell title = row.addHeaderCell();
		title.getElement().setAttribute("scope", "row");
		Span date = new Span(this.reader.date(night.date()));
		date.addClassName("strong");
		title.add(date);
		if (tonight) {
			Span note = new Span(getTranslation("forecast.tonight"));
			note.addClassName("secondary");
			title.add(note);
		}
		Div counts = new Div();
		counts.addClassName("forecast-counts");
		for (ForecastKind kind : ForecastKind.values()) {
			if (night.count(kind) > 0) {
				counts.add(link(night.date(), kind, night.count(kind)));
			}
		}
		if (night.counts().isEmpty()) {
			Span nothing = new Span(getTranslation("forecast.nothing"));
			nothing.addClassName("secondary");
			counts.add(nothing);
		}
		row.addDataCell().add(counts);
	}

	private Anchor link(LocalDate night, ForecastKind kind, int count) {
		String text = getTranslation("forecast.count." + kind.name(), count, this.reader.number(count));
		Anchor link = new Anchor(ConsoleRoutes.forecast(night, kind), text);
		link.setAriaLabel(text + ", " + this.reader.date(night));
		return link;
	}

}
