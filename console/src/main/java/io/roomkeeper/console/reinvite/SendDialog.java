package io.roomkeeper.console.reinvite;

import java.time.Duration;
import java.util.function.LongFunction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.reinvite.mail.SendPreview;
import io.roomkeeper.run.Run;

/** Shows samples and the number of messages, and sends them. */
class SendDialog extends Dialog {

	/**
	 * @param send sends this many messages in the background
	 */
	SendDialog(SendPreview preview, LongFunction<Run> send) {
		setHeaderTitle(getTranslation("reinvitePage.send"));
		setWidth("40rem");
		Reader reader = Reader.current();
		Div content = new Div(new Paragraph(getTranslation("reinviteSend.effect", preview.messages(),
				reader.number(preview.messages()), preview.meetings(), reader.number(preview.meetings()))));
		content.addClassName("form");
		if (preview.messages() > 0) {
			content.add(new Paragraph(time(preview.time(), reader)));
		}
		if (preview.withoutInvitees() > 0) {
			content.add(new Paragraph(getTranslation("reinviteSend.alone", preview.withoutInvitees(),
					reader.number(preview.withoutInvitees()))));
		}
		preview.samples().forEach((sample) -> {
			Pre text = new Pre(sample.text());
			text.addClassName("wrapped");
			Details shown = new Details(getTranslation("reinviteSend.sample", sample.recipient(), sample.subject()),
					text);
			shown.setOpened(sample.equals(preview.samples().getFirst()));
			content.add(shown);
		});
		if (!preview.ready()) {
			content.add(new Paragraph(getTranslation("reinviteSend.notReady")));
		}
		add(content);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(
				getTranslation("reinviteSend.go", preview.messages(), reader.number(preview.messages())), (click) -> {
					Run run = send.apply(preview.messages());
					close();
					UI.getCurrent().navigate(ConsoleRoutes.run(run.id()));
				});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		go.setEnabled(preview.ready() && preview.messages() > 0);
		getFooter().add(cancel, go);
	}

	private String time(Duration time, Reader reader) {
		if (time.toDays() > 0) {
			return getTranslation("reinviteSend.days", time.toDays(), reader.number(time.toDays()));
		}
		long minutes = Math.max(1, time.plusSeconds(59).toMinutes());
		return getTranslation("reinviteSend.minutes", minutes, reader.number(minutes));
	}

}
