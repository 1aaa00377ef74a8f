package io.roomkeeper.console.token;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.token.ApiToken;

/** Asks for confirmation to revoke a token. */
class RevokeDialog extends Dialog {

	RevokeDialog(ApiToken token, Runnable revoking) {
		Reader reader = Reader.current();
		setHeaderTitle(getTranslation("tokens.revoke.title", token.name()));
		setWidth("30rem");
		add(new Paragraph(token.lastUsedAt()
			.map((last) -> getTranslation("tokens.revoke.text.used", reader.moment(last)))
			.orElseGet(() -> getTranslation("tokens.revoke.text"))));
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button revoke = new ActionButton(getTranslation("tokens.revoke.button"), (click) -> {
			close();
			revoking.run();
		});
		revoke.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
		getFooter().add(cancel, revoke);
	}

}
