package io.roomkeeper.console.token;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.CopyButton;
import io.roomkeeper.token.IssuedToken;

/**
 * Shows the secret of a new token once. It closes only with its button, because the
 * secret cannot be shown again.
 */
class SecretDialog extends Dialog {

	SecretDialog(IssuedToken issued) {
		setHeaderTitle(getTranslation("tokens.secret.title", issued.token().name()));
		setWidth("36rem");
		setCloseOnEsc(false);
		setCloseOnOutsideClick(false);
		Code secret = new Code(issued.secret().reveal());
		secret.addClassName("secret");
		Div line = new Div(secret, new CopyButton(getTranslation("tokens.secret"), issued.secret().reveal()));
		line.addClassNames("with-action", "secret-line");
		Div content = new Div(new Paragraph(getTranslation("tokens.secret.text")), line,
				new Paragraph(getTranslation("tokens.secret.how")));
		content.addClassName("form");
		add(content);
		Button kept = new Button(getTranslation("tokens.secret.kept"), (click) -> close());
		kept.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(kept);
	}

}
