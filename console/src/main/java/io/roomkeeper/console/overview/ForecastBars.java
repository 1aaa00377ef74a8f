package io.roomkeeper.console.overview;

import java.time.YearMonth;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.text.Reader;

/**
 * The number of rooms that expire in each month, as a table and as bars that link to the
 * rooms.
 */
class ForecastBars extends Div {

	/** The minimum height of a bar, so that it is visible and clickable. */
	private static final int LOWEST = 2;

	ForecastBars(Map<YearMonth, Integer> forecast) {
		addClassName("forecast");
		int most = forecast.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		OrderedList bars = new OrderedList();
		bars.addClassName("bars");
		forecast.forEach((month, count) -> bars.add(bar(month, count, most)));
		add(bars, table(forecast));
	}

	private ListItem bar(YearMonth month, int count, int most) {
		Reader reader = Reader.current();
		Span number = new Span(reader.number(count));
		number.addClassNames("digits", "month-number");
		Div bar = new Div();
		bar.addClassName("month-bar");
		bar.getElement().getStyle().set("height", height(count, most) + "%");
		Div room = new Div(number, bar);
		room.addClassName("month-room");
		Span name = new Span(reader.month(month));
		name.addClassName("month-name");
		Anchor link = new Anchor(path(month), room, name);
		link.getElement()
			.setAttribute("aria-label",
					getTranslation("overview.forecast.bar", reader.month(month), count, reader.number(count)));
		return new ListItem(link);
	}

	private static int height(int count, int most) {
		return (count == 0) ? 0 : Math.max(LOWEST, (int) (100L * count / most));
	}

	private NativeDetails table(Map<YearMonth, Integer> forecast) {
		Reader reader = Reader.current();
		NativeTable table = new NativeTable();
		var head = table.getHead().addRow();
		head.add(new NativeTableHeaderCell(getTranslation("overview.forecast.month")),
				new NativeTableHeaderCell(getTranslation("overview.forecast.rooms")));
		forecast.forEach((month, count) -> {
			NativeTableCell rooms = new NativeTableCell(new Anchor(path(month), reader.number(count)));
			rooms.addClassName("digits");
			table.getBody().addRow().add(new NativeTableCell(reader.month(month)), rooms);
		});
		NativeDetails details = new NativeDetails(getTranslation("overview.forecast.table"), table);
		details.addClassName("as-table");
		return details;
	}

	private static String path(YearMonth month) {
		return "users?expiring=" + month + "&sort=expires";
	}

}
