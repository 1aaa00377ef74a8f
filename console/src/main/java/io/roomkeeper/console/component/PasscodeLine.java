package io.roomkeeper.console.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.Passcode;

/** A masked passcode, which the reader can reveal. */
public class PasscodeLine extends Div {

	/**
	 * Shows a masked passcode. The reader must have the right to see it. It stays masked
	 * if the audit trail cannot be written.
	 * @param owner the owner of the room
	 */
	public PasscodeLine(Uid owner, Passcode passcode) {
		addClassName("with-action");
		Span text = new Span(passcode.toString());
		text.addClassNames("digits", "passcode");
		Button reveal = new Button(Icon.EYE.create());
		reveal.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		reveal.addClassName("quiet");
		reveal.setAriaLabel(getTranslation("room.passcode.show"));
		reveal.setTooltipText(getTranslation("room.passcode.show"));
		reveal.addClickListener((click) -> {
			AccessNotes.current().passcodeRead(owner.value());
			text.setText(passcode.text());
			remove(reveal);
		});
		add(text, reveal, new SecretCopyButton(getTranslation("room.passcode"), owner, passcode::text).quiet());
	}

}
