package io.roomkeeper.console.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.reinvite.ReinviteCounts;

/** A dialog that changes a room: shows the effect first, and then makes the change. */
abstract class RoomDialog extends Dialog {

	/** What the dialog changes. */
	final transient RoomContext context;

	private final Div form = new Div();

	private final Div effect = RoomEffect.box();

	private final Button save = new ActionButton("", (click) -> save());

	/**
	 * @param key the key of the title; with {@code .button}, the key of the button
	 */
	RoomDialog(RoomContext context, String key) {
		this.context = context;
		setHeaderTitle(getTranslation(key));
		setWidth("32rem");
		this.form.addClassName("form");
		add(this.form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.save.setText(getTranslation(key + ".button"));
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, this.save);
	}

	/** Adds the fields, and the effect below them. */
	final void fields(Component... fields) {
		this.form.add(fields);
		this.form.add(this.effect);
	}

	/** Returns the button that makes the change. */
	final Button button() {
		return this.save;
	}

	/**
	 * Shows the effect of the change and enables the button. If the change is refused,
	 * shows the reason and disables the button.
	 */
	final void preview(Supplier<ReinviteCounts> forecast, String... further) {
		try {
			List<String> sentences = new ArrayList<>(List.of(further));
			sentences.addAll(RoomEffect.sentences(forecast.get()));
			RoomEffect.show(this.effect, sentences);
			this.save.setEnabled(true);
		}
		catch (FixableException ex) {
			RoomEffect.show(this.effect, List.of(MessageText.line(ex)));
			this.save.setEnabled(false);
		}
	}

	/** Shows that there is nothing to change, and disables the button. */
	final void nothing() {
		this.effect.removeAll();
		this.save.setEnabled(false);
	}

	private void save() {
		ReinviteCounts done = change();
		close();
		this.context.changed();
		String toDo = RoomEffect.toDo(done);
		Notices.say(toDo.isEmpty() ? getTranslation("room.changed") : toDo);
	}

	/** Makes the change. */
	abstract ReinviteCounts change();

}
