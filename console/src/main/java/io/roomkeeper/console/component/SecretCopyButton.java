package io.roomkeeper.console.component;

import java.util.function.Supplier;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.roomkeeper.directory.Uid;

/**
 * A button that copies a text with a passcode to the clipboard. The text reaches the
 * browser only after the click, and is never shown on the page. Each copy is recorded in
 * the audit trail.
 */
public class SecretCopyButton extends Button {

	/**
	 * Asks for the text within the click, so that the browser allows the copy however
	 * long the answer takes.
	 */
	private static final String COPY = """
			if (!this.copiesSecrets) {
			  this.copiesSecrets = true;
			  this.addEventListener('click', () => {
			    const text = this.$server.secret().then((value) => new Blob([value], { type: 'text/plain' }));
			    navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
			      .then(() => this.$server.copied(true), () => this.$server.copied(false));
			  });
			}""";

	private final String what;

	private final Uid owner;

	private final transient Supplier<String> text;

	/**
	 * @param what what is copied, for messages
	 * @param owner the owner of the room
	 * @param text returns the text; called on each click
	 */
	public SecretCopyButton(String what, Uid owner, Supplier<String> text) {
		this.what = what;
		this.owner = owner;
		this.text = text;
		setIcon(Icon.COPY.create());
	}

	/** Shows the icon only, and the rest as a label and tooltip. */
	SecretCopyButton quiet() {
		addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		addClassName("quiet");
		setAriaLabel(getTranslation("copy.label", this.what));
		setTooltipText(getTranslation("copy.label", this.what));
		return this;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(COPY);
	}

	/**
	 * Returns the text to the browser.
	 * @throws RuntimeException if that cannot be recorded; then nothing is copied
	 */
	@ClientCallable
	String secret() {
		AccessNotes.current().passcodeRead(this.owner.value());
		return this.text.get();
	}

	@ClientCallable
	void copied(boolean done) {
		if (done) {
			Notices.say(getTranslation("copy.done", this.what));
		}
		else {
			Notices.warn(getTranslation("copy.refused"));
		}
	}

}
