package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.MessagePreview;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.mail.MailingPreview;

/**
 * Previews mails: shows their number and one of them before they are sent. Without a mail
 * server or an invitee it only says so.
 */
class MailDialog extends Dialog {

	/**
	 * @param preview what would be sent
	 * @param send sends the mails
	 */
	MailDialog(MailingPreview preview, Runnable send) {
		setHeaderTitle(getTranslation("meeting.mail"));
		setWidth("40rem");
		Div form = new Div();
		form.addClassName("form");
		Reader reader = Reader.current();
		if (!preview.ready()) {
			form.add(new Paragraph(getTranslation("meeting.mail.off")));
		}
		else if (preview.count() == 0) {
			form.add(new Paragraph(getTranslation("meeting.invitees.none")));
		}
		else {
			form.add(
					new Paragraph(getTranslation("meeting.mail.count", preview.invited().size(),
							reader.number(preview.invited().size()), preview.removed().size(),
							reader.number(preview.removed().size()))),
					new Paragraph(getTranslation("meeting.mail.sample")), sample(preview));
		}
		add(form);
		boolean sendable = preview.ready() && preview.count() > 0;
		Button close = new Button(getTranslation(sendable ? "cancel" : "close"), (click) -> close());
		close.addThemeVariants(ButtonVariant.TERTIARY);
		getFooter().add(close);
		if (sendable) {
			getFooter().add(send(preview, send));
		}
	}

	private Button send(MailingPreview preview, Runnable send) {
		Button go = new ActionButton(
				getTranslation("meeting.mail.send", preview.count(), Reader.current().number(preview.count())),
				(click) -> {
					close();
					send.run();
					Notices.say(getTranslation("meeting.mail.done"));
				});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		return go;
	}

	private MessagePreview sample(MailingPreview preview) {
		return new MessagePreview(getTranslation("meeting.mail.sample"), preview.subject() + "\n\n" + preview.text());
	}

}
