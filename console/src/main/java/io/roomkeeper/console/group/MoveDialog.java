package io.roomkeeper.console.group;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.WholeNumberField;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupImpact;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.catalog.SettingCatalog;

/** Asks for a group's priority, and shows the effect before it is saved. */
class MoveDialog extends Dialog {

	private final WholeNumberField place;

	private final Div effect = new Div();

	private final Button save;

	private final transient GroupOrder order;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private final transient Group group;

	private final transient Runnable done;

	MoveDialog(GroupOrder order, PeoplePages pages, SettingCatalog catalog, CurrentActor actor, Group group,
			int proposed, int places, Runnable done) {
		this.order = order;
		this.pages = pages;
		this.catalog = catalog;
		this.actor = actor;
		this.group = group;
		this.done = done;
		setHeaderTitle(getTranslation("groups.move.title", group.name()));
		setWidth("38rem");
		this.place = new WholeNumberField(1, places);
		this.place.setLabel(getTranslation("groups.move.place", places));
		this.place.setHelperText(getTranslation("groups.move.help"));
		this.place.setStepButtonsVisible(true);
		this.place.setValue(proposed);
		this.place.setAutofocus(true);
		this.place.setWidth("12rem");
		this.place.setValueChangeMode(ValueChangeMode.LAZY);
		this.place.addValueChangeListener((change) -> preview());
		this.place.addKeyPressListener(Key.ENTER, (press) -> finish());
		this.effect.addClassName("effect");
		this.effect.getElement().setAttribute("role", "status");
		Paragraph now = new Paragraph(getTranslation("groups.move.now", group.priority()));
		Div form = new Div(now, this.place, this.effect);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.save = new ActionButton(getTranslation("groups.move.save"), (click) -> finish());
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, this.save);
		preview();
	}

	private boolean usable() {
		Integer asked = this.place.getValue();
		return asked != null && asked >= 1 && asked <= this.place.getMax();
	}

	private void preview() {
		this.effect.removeAll();
		boolean moves = usable() && this.place.getValue() != this.group.priority();
		this.save.setEnabled(moves);
		if (moves) {
			GroupImpact impact = this.order.preview(this.actor.get(), this.group.id(), this.place.getValue());
			this.effect.add(new ImpactList(this.pages, this.catalog, impact));
			this.save.setEnabled(!impact.needsPlan());
		}
		else {
			this.effect.add(new Paragraph(getTranslation("groups.move.same")));
		}
	}

	private void finish() {
		if (!usable() || this.place.getValue() == this.group.priority()) {
			return;
		}
		try {
			this.order.move(this.actor.get(), this.group.id(), this.place.getValue());
			close();
			this.done.run();
			Notices.say(getTranslation("groups.move.done", this.group.name(), this.place.getValue()));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
