package io.roomkeeper.console.text;

import java.time.Instant;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A time in the reader's time zone. A tooltip shows the exact instant. */
@Tag("time")
public class Moment extends HtmlContainer {

	/** Shows an instant. */
	public Moment(Instant instant) {
		setText(Reader.current().moment(instant));
		setTitle(Reader.exact(instant));
		addClassName("digits");
		getElement().setAttribute("datetime", instant.toString());
	}

}
