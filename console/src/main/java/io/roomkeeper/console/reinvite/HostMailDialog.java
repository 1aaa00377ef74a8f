package io.roomkeeper.console.reinvite;

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
import io.roomkeeper.reinvite.host.HostMailPreview;
import io.roomkeeper.run.Run;

/** Shows a sample and the number of mails to hosts, and sends them. */
class HostMailDialog extends Dialog {

	/**
	 * @param send tells this many hosts in the background
	 */
	HostMailDialog(HostMailPreview preview, LongFunction<Run> send) {
		setHeaderTitle(getTranslation("reinvitePage.hosts"));
		setWidth("40rem");
		Reader reader = Reader.current();
		Div content = new Div(new Paragraph(getTranslation("reinviteHosts.effect", preview.hosts(),
				reader.number(preview.hosts()), preview.items(), reader.number(preview.items()))));
		content.addClassName("form");
		if (!preview.sample().isEmpty()) {
			Pre text = new Pre(preview.sample());
			text.addClassName("wrapped");
			Details shown = new Details(getTranslation("reinviteHosts.sample"), text);
			shown.setOpened(true);
			content.add(shown);
		}
		if (!preview.ready()) {
			content.add(new Paragraph(getTranslation("reinviteSend.notReady")));
		}
		add(content);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(
				getTranslation("reinviteHosts.go", preview.hosts(), reader.number(preview.hosts())), (click) -> {
					Run run = send.apply(preview.hosts());
					close();
					UI.getCurrent().navigate(ConsoleRoutes.run(run.id()));
				});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		go.setEnabled(preview.ready() && preview.hosts() > 0);
		getFooter().add(cancel, go);
	}

}
