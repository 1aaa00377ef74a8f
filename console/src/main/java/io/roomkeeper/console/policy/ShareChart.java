package io.roomkeeper.console.policy;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.text.Reader;

/** A bar chart of shares, built as a table so that screen readers read the numbers. */
class ShareChart extends NativeTable {

	private final Reader reader = Reader.current();

	/**
	 * @param caption the caption of the table
	 * @param first the header of the first column
	 */
	ShareChart(String caption, String first) {
		addClassName("chart");
		setCaptionText(caption);
		NativeTableRow head = getHead().addRow();
		for (String text : new String[] { first, getTranslation("posture.share"), getTranslation("posture.exposed") }) {
			NativeTableHeaderCell cell = head.addHeaderCell();
			cell.setText(text);
			cell.getElement().setAttribute("scope", "col");
		}
	}

	/**
	 * Adds a bar.
	 * @param share from 0 to 1
	 * @param exposed the number of people without the recommended value
	 * @param path the path of their list
	 */
	void add(String name, String note, double share, int exposed, String path) {
		NativeTableRow row = getBody().addRow();
		NativeTableHeaderCell title = row.addHeaderCell();
		title.getElement().setAttribute("scope", "row");
		Span strong = new Span(name);
		strong.addClassName("strong");
		Span small = new Span(note);
		small.addClassName("secondary");
		title.add(strong, small);
		row.addDataCell().add(bar(share));
		row.addDataCell().add(exposed == 0 ? new Span(getTranslation("posture.nobody")) : link(exposed, name, path));
	}

	private Anchor link(int exposed, String name, String path) {
		Anchor link = new Anchor(path, getTranslation("posture.people", exposed, this.reader.number(exposed)));
		link.setAriaLabel(getTranslation("posture.people.label", exposed, this.reader.number(exposed), name));
		return link;
	}

	private Div bar(double share) {
		NumberFormat percent = NumberFormat.getPercentInstance(this.reader.locale());
		percent.setMaximumFractionDigits((share > 0.99 && share < 1) ? 1 : 0);
		percent.setRoundingMode(RoundingMode.DOWN);
		Span filled = new Span();
		filled.addClassNames("share-filled", share >= 0.9 ? "high" : share >= 0.5 ? "middle" : "low");
		filled.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", share * 100));
		Span track = new Span(filled);
		track.addClassName("share-track");
		track.getElement().setAttribute("aria-hidden", "true");
		Span figure = new Span(percent.format(share));
		figure.addClassNames("digits", "share-figure");
		Div bar = new Div(track, figure);
		bar.addClassName("share");
		return bar;
	}

}
