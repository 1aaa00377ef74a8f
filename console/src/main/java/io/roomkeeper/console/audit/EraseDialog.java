package io.roomkeeper.console.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.erasure.ErasurePreview;
import io.roomkeeper.erasure.PersonErasure;

/**
 * Shows what the erasure of a person removes from the trail, asks for a reason, and
 * erases the person.
 */
class EraseDialog extends Dialog {

	private static final int LONGEST_REASON = 1_000;

	private final transient PersonErasure erasure;

	private final transient Actor actor;

	private final transient Uid uid;

	private final transient Runnable refresh;

	private final TextField reason = new TextField();

	/**
	 * @param refresh shows the page again afterwards
	 */
	EraseDialog(PersonErasure erasure, Actor actor, Uid uid, Runnable refresh) {
		this.erasure = erasure;
		this.actor = actor;
		this.uid = uid;
		this.refresh = refresh;
		ErasurePreview effect = erasure.preview(actor, uid);
		setHeaderTitle(getTranslation("audit.erase"));
		setWidth("32rem");
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setHelperText(getTranslation("audit.erase.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		Reader reader = Reader.current();
		Div form = new Div(
				new Paragraph(getTranslation("audit.erase.effect", uid.value(), reader.number(effect.values()),
						reader.number(effect.rows()), reader.moment(effect.first()), reader.moment(effect.last()))),
				new Paragraph(getTranslation("audit.erase.text")));
		if (effect.oldRows() > 0) {
			form.add(new Paragraph(getTranslation("audit.erase.old", reader.number(effect.oldRows()))));
		}
		form.add(this.reason);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button erase = new ActionButton(getTranslation("audit.erase.do"), (click) -> erase());
		erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
		getFooter().add(cancel, erase);
	}

	private void erase() {
		if (this.reason.getValue().isBlank()) {
			this.reason.setInvalid(true);
			this.reason.setErrorMessage(getTranslation("exception.reason.missing"));
			this.reason.focus();
			return;
		}
		ErasurePreview done = this.erasure.erase(this.actor, this.uid, this.reason.getValue());
		close();
		this.refresh.run();
		Notices.say(getTranslation("audit.erase.done", Reader.current().number(done.rows())));
	}

}
