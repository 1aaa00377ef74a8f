package io.roomkeeper.console.change;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Reader;

/** The days on which a plan is applied, and the effect of each day. */
class ChangeWaves extends Panel {

	private final Reader reader = Reader.current();

	ChangeWaves(List<PlanWave> waves) {
		super(UI.getCurrent().getTranslation("change.waves"));
		NativeTable table = new NativeTable();
		table.addClassNames("chart", "waves");
		table.setCaptionText(getTranslation("change.waves"));
		NativeTableRow head = table.getHead().addRow();
		for (String key : List.of("change.wave.day", "change.items", "change.wave.meetings", "change.wave.invitees",
				"change.open")) {
			NativeTableHeaderCell cell = head.addHeaderCell();
			cell.setText(getTranslation(key));
			cell.getElement().setAttribute("scope", "col");
		}
		waves.forEach((wave) -> add(table.getBody().addRow(), wave));
		add(new Paragraph(getTranslation("change.waves.text")), table);
	}

	private void add(NativeTableRow row, PlanWave wave) {
		NativeTableHeaderCell day = row.addHeaderCell();
		day.getElement().setAttribute("scope", "row");
		day.setText(this.reader.date(wave.day()));
		number(row, "change.items", wave.items());
		number(row, "change.wave.meetings", wave.impact().meetings());
		number(row, "change.wave.invitees", wave.impact().toTell());
		number(row, "change.open", wave.open());
	}

	/**
	 * Adds a cell with the name of its column, for narrow screens, which hide the header.
	 */
	private void number(NativeTableRow row, String key, int number) {
		NativeTableCell cell = row.addDataCell();
		cell.setText(this.reader.number(number));
		cell.getElement().setAttribute("data-label", getTranslation(key));
	}

}
