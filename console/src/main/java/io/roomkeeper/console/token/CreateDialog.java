package io.roomkeeper.console.token;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Choice;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.token.Tokens;

/** Asks for the owner, the role and the end of a new token. */
class CreateDialog extends Dialog {

	/** The default lifetime of a token in days. */
	private static final int PROPOSED_DAYS = 365;

	private final RadioButtonGroup<TokenOwner> owner = new RadioButtonGroup<>();

	private final TextField name = new TextField();

	private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();

	private final DateField until = new DateField();

	private final transient Wish wish;

	/**
	 * @param today the date in the organisation's time zone
	 * @param wish creates the token
	 */
	CreateDialog(LocalDate today, Wish wish) {
		this.wish = wish;
		setHeaderTitle(getTranslation("tokens.create"));
		setWidth("32rem");
		this.owner.setLabel(getTranslation("tokens.owner"));
		this.owner.setItems(TokenOwner.values());
		this.owner.setItemLabelGenerator((one) -> getTranslation(TextKeys.key(one)));
		this.owner.setValue(TokenOwner.PERSON);
		this.owner.addValueChangeListener((change) -> adapt());
		this.name.setMaxLength(256);
		this.name.setWidthFull();
		this.name.setRequiredIndicatorVisible(true);
		this.name.addValueChangeListener((change) -> this.name.setInvalid(false));
		this.role.setLabel(getTranslation("tokens.role"));
		this.role.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
		this.role.setItems(Tokens.roles());
		this.role.setRenderer(new ComponentRenderer<>(this::choice));
		this.role.setValue(Role.HELPDESK);
		this.role.addValueChangeListener((change) -> adapt());
		this.until.setLabel(getTranslation("tokens.until"));
		this.until.setMin(today.plusDays(1));
		this.until.setValue(today.plusDays(PROPOSED_DAYS));
		this.until.setClearButtonVisible(true);
		adapt();
		Div form = new Div(this.owner, this.name, this.role, this.until);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button create = new ActionButton(getTranslation("tokens.create.button"), (click) -> create());
		create.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, create);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.name.focus();
	}

	/**
	 * Adapts the form to the owner and role. Some roles require an end for a service's
	 * token; a person's token never requires one.
	 */
	private void adapt() {
		TokenOwner kind = this.owner.getValue();
		boolean needsEnd = kind == TokenOwner.SERVICE && Tokens.serviceNeedsEnd(this.role.getValue());
		this.name.setLabel(getTranslation(kind.key("name")));
		this.name.setHelperText(getTranslation(kind.key("name.help")));
		this.name.setInvalid(false);
		this.until.setHelperText(getTranslation(needsEnd ? "tokens.until.needed" : "tokens.until.help"));
		this.until.setRequiredIndicatorVisible(needsEnd);
		this.until.setInvalid(false);
	}

	private void create() {
		if (this.until.isRequiredIndicatorVisible() && this.until.isEmpty() && !this.until.isInvalid()) {
			this.until.setErrorMessage(getTranslation("tokens.until.needed"));
			this.until.setInvalid(true);
		}
		if (!this.until.submittable()) {
			return;
		}
		try {
			this.wish.grant(this.owner.getValue(), this.name.getValue(), this.role.getValue(),
					this.until.getOptionalValue());
			close();
		}
		catch (FixableException ex) {
			this.name.setErrorMessage(MessageText.line(ex));
			this.name.setInvalid(true);
			this.name.focus();
		}
	}

	private Choice choice(Role one) {
		return new Choice(getTranslation(TextKeys.key(one)), getTranslation("tokens.role." + one.key()));
	}

	/** Creates a token. */
	@FunctionalInterface
	interface Wish {

		/**
		 * @param owner the kind of owner
		 * @param name the uid of the person or the name of the service
		 * @param until the first day on which it is no longer accepted; empty for never
		 */
		void grant(TokenOwner owner, String name, Role role, Optional<LocalDate> until);

	}

}
