package io.roomkeeper.console.room;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.edit.FieldEdit;
import io.roomkeeper.room.edit.RoomEdit;

/** Changes or removes the personal link of a room. */
class LinkDialog extends RoomDialog {

	private static final int TYPING_PAUSE = 300;

	private final TextField name = new TextField();

	private final String before;

	LinkDialog(RoomContext context) {
		super(context, "room.edit.link");
		this.before = context.room().room().link().map(PersonalLink::name).orElse("");
		this.name.setLabel(getTranslation("room.edit.link.name"));
		this.name.setHelperText(getTranslation("room.edit.link.help"));
		this.name.setMaxLength(100);
		this.name.setPrefixComponent(new Span("/my/"));
		this.name.setClearButtonVisible(true);
		this.name.setManualValidation(true);
		this.name.setValue(this.before);
		this.name.setAutofocus(true);
		this.name.setValueChangeMode(ValueChangeMode.LAZY);
		this.name.setValueChangeTimeout(TYPING_PAUSE);
		this.name.addValueChangeListener((change) -> check());
		fields(this.name);
		nothing();
	}

	private String typed() {
		return this.name.getValue().strip();
	}

	private void check() {
		if (typed().equals(this.before)) {
			nothing();
			return;
		}
		preview(() -> this.context.preview(edit()).reinvites());
		this.name.setInvalid(!button().isEnabled());
	}

	private RoomEdit edit() {
		return RoomEdit.link(typed().isEmpty() ? FieldEdit.remove() : FieldEdit.replace(new PersonalLink(typed())));
	}

	@Override
	ReinviteCounts change() {
		return this.context.change(edit());
	}

}
