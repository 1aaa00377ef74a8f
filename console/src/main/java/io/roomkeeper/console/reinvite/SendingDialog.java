package io.roomkeeper.console.reinvite;

import java.util.function.LongFunction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.MessagePreview;
import io.roomkeeper.run.Run;

/** Shows what would be sent, and starts the run that sends it. */
abstract class SendingDialog extends Dialog {

	private final Div content = new Div();

	/**
	 * @param title the key of the title
	 */
	SendingDialog(String title) {
		setHeaderTitle(getTranslation(title));
		setWidth("40rem");
		this.content.addClassName("form");
		add(this.content);
	}

	/** Adds a sentence about the effect. */
	final void say(String sentence) {
		this.content.add(new Paragraph(sentence));
	}

	/** Adds a sample of what would be sent. */
	final void show(String title, String sample, boolean opened) {
		Details shown = new Details(title, new MessagePreview(title, sample));
		shown.setOpened(opened);
		this.content.add(shown);
	}

	/**
	 * Adds the buttons.
	 * @param label the label of the button that sends
	 * @param ready whether a mail server is configured
	 * @param count how much would be sent
	 * @param send sends this much in the background
	 */
	final void offer(String label, boolean ready, long count, LongFunction<Run> send) {
		if (!ready) {
			say(getTranslation("reinviteSend.notReady"));
		}
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(label, (click) -> {
			Run run = send.apply(count);
			close();
			UI.getCurrent().navigate(ConsoleRoutes.run(run.id()));
		});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		go.setEnabled(ready && count > 0);
		getFooter().add(cancel, go);
	}

}
