package io.roomkeeper.console.group;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.field.WholeNumberField;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.LocalGroups;

/** Asks for the name of a new local group, and for its place in the order of groups. */
class CreateGroupDialog extends Dialog {

	private final TextField name = new TextField();

	private final WholeNumberField place;

	private final transient LocalGroups localGroups;

	private final transient CurrentActor actor;

	CreateGroupDialog(GroupOrder order, LocalGroups localGroups, CurrentActor actor) {
		this.localGroups = localGroups;
		this.actor = actor;
		int places = order.all(actor.get()).size() + 1;
		setHeaderTitle(getTranslation("groups.create"));
		setWidth("30rem");
		this.name.setLabel(getTranslation("groups.name"));
		this.name.setHelperText(getTranslation("groups.name.help"));
		this.name.setMaxLength(256);
		this.name.setWidthFull();
		this.name.setAutofocus(true);
		this.name.setRequiredIndicatorVisible(true);
		this.name.addKeyPressListener(Key.ENTER, (press) -> create());
		this.name.addValueChangeListener((change) -> this.name.setInvalid(false));
		this.place = new WholeNumberField(1, places);
		this.place.setLabel(getTranslation("groups.move.place", places));
		this.place.setHelperText(getTranslation("groups.create.place.help"));
		this.place.setStepButtonsVisible(true);
		this.place.setValue(places);
		this.place.setWidth("12rem");
		Div form = new Div(this.name, this.place);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button save = new ActionButton(getTranslation("groups.create"), (click) -> create());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, save);
	}

	private void create() {
		if (this.place.isEmpty() || this.place.isInvalid()) {
			this.place.focus();
			return;
		}
		try {
			GroupId made = this.localGroups.create(this.actor.get(), this.name.getValue(), this.place.getValue());
			close();
			UI.getCurrent().navigate(GroupPaths.of(made));
		}
		catch (FixableException ex) {
			this.name.setErrorMessage(MessageText.line(ex));
			this.name.setInvalid(true);
			this.name.focus();
		}
	}

}
