package io.roomkeeper.console.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupImpact;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.setting.catalog.SettingCatalog;

/**
 * Moves the settings of a missing group to another group. It proposes the replacement
 * group and previews the people affected.
 */
class MoveSettingsDialog extends Dialog {

	private final transient MissingGroups missingGroups;

	private final transient CurrentActor actor;

	private final transient GroupId missing;

	private final ComboBox<Group> to = new ComboBox<>();

	private final TextField reason = new TextField();

	private final Div effect = new Div();

	private final Button move;

	MoveSettingsDialog(GroupOrder groupOrder, MissingGroups missingGroups, SettingCatalog catalog, CurrentActor actor,
			GroupId missing, Runnable done) {
		this.missingGroups = missingGroups;
		this.actor = actor;
		this.missing = missing;
		String name = new LevelNames(groupOrder, missingGroups, catalog, actor).group(missing);
		setHeaderTitle(getTranslation("findings.move.title", name));
		this.move = new ActionButton(getTranslation("findings.move.do"), (_) -> move(done));
		setWidth("34rem");
		this.to.setLabel(getTranslation("findings.move.to"));
		this.to.setItems(groupOrder.all(actor.get()));
		this.to.setItemLabelGenerator(Group::name);
		this.to.setWidthFull();
		this.to.addValueChangeListener((_) -> preview());
		this.reason.setLabel(getTranslation("findings.reason"));
		this.reason.setMaxLength(1000);
		this.reason.setWidthFull();
		this.effect.getElement().setAttribute("role", "status");
		Div form = new Div(new Paragraph(getTranslation("findings.move.text", name)), this.to, this.effect,
				this.reason);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (_) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.move.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, this.move);
		this.move.setEnabled(false);
		missingGroups.successor(actor.get(), missing).ifPresent(this.to::setValue);
	}

	private void preview() {
		this.effect.removeAll();
		this.move.setEnabled(false);
		this.to.setInvalid(false);
		Group target = this.to.getValue();
		if (target == null) {
			return;
		}
		try {
			GroupImpact impact = this.missingGroups.preview(this.actor.get(), this.missing, target.id());
			int people = impact.people().size();
			this.effect.add((impact.needsPlan() ? Icon.ALERT : Icon.USERS).create(),
					new Span(impact.isNone() ? getTranslation("impact.none")
							: impact.needsPlan() ? getTranslation("impact.plan")
									: getTranslation("impact.people", people, Reader.current().number(people))));
			this.effect.setClassName("with-icon");
			this.move.setEnabled(!impact.needsPlan());
		}
		catch (FixableException ex) {
			this.to.setErrorMessage(MessageText.line(ex));
			this.to.setInvalid(true);
		}
	}

	private void move(Runnable done) {
		this.missingGroups.move(this.actor.get(), this.missing, this.to.getValue().id(), this.reason.getValue());
		close();
		done.run();
		Notices.say(getTranslation("findings.moved"));
	}

}
