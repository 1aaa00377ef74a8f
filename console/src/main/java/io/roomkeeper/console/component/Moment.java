package io.roomkeeper.console.component;

import java.time.Instant;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.HtmlContainer;

/** A moment where the reader is; the exact instant shows when one points at it. */
@Tag("time")
public class Moment extends HtmlContainer {

	/** Shows a moment. */
	public Moment(Instant instant) {
		setText(Reader.current().moment(instant));
		setTitle(Reader.exact(instant));
		addClassName("digits");
		getElement().setAttribute("datetime", instant.toString());
	}

}
