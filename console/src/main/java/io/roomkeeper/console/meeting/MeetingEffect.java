package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.scheduling.MeetingPreview;
import io.roomkeeper.meeting.scheduling.NumberChoice;
import io.roomkeeper.meeting.scheduling.RoomOverlap;

/**
 * Shows the effect of scheduling a meeting: which number it gets and why, and which other
 * meetings take place in the same room at the same time.
 */
public class MeetingEffect extends Div {

	/**
	 * @param preview the effect
	 */
	public MeetingEffect(MeetingPreview preview) {
		addClassName("stack");
		if (preview.number().reason() != NumberChoice.Reason.KEPT) {
			add(new Paragraph(NumberSentence.of(preview.number())));
		}
		preview.overlaps().forEach((overlap) -> add(warning(overlap)));
	}

	private Div warning(RoomOverlap overlap) {
		Div warning = new Div(Icon.ALERT.create(), new Span(getTranslation("schedule.overlap", overlap.other().topic(),
				Reader.current().moment(overlap.occurrence().begins().toInstant()))));
		warning.addClassNames("notice", "attention");
		return warning;
	}

}
