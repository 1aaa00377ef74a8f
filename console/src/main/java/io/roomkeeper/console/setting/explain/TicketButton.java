package io.roomkeeper.console.setting.explain;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;

/** A button that copies an explanation for a ticket. */
class TicketButton extends Button {

	private final String ticket;

	TicketButton(String ticket) {
		super("", Icon.COPY.create());
		this.ticket = ticket;
		setText(getTranslation("setting.ticket"));
		addThemeVariants(ButtonVariant.PRIMARY);
		Clipboard.onClick(this)
			.writeText(ticket, (copied) -> Notices.say(getTranslation("setting.ticket.copied")),
					(refused) -> Notices.warn(getTranslation("copy.refused")));
	}

	/** Returns the text to copy. */
	String ticket() {
		return this.ticket;
	}

}
