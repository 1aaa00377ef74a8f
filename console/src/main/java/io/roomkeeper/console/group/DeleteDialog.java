package io.roomkeeper.console.group;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupImpact;

/** Asks whether to delete a local group, and shows the effect. */
class DeleteDialog extends Dialog {

	DeleteDialog(GroupServices services, Group group, Runnable done) {
		setHeaderTitle(getTranslation("group.delete.title", group.name()));
		setWidth("36rem");
		GroupImpact impact = services.local().previewDelete(services.actor().get(), group.id());
		Div form = new Div(new Paragraph(getTranslation("group.delete.text")), new ImpactList(services, impact));
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button delete = new ActionButton(getTranslation("group.delete"), (click) -> delete(services, group, done));
		delete.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
		delete.setEnabled(!impact.needsPlan());
		getFooter().add(cancel, delete);
	}

	private void delete(GroupServices services, Group group, Runnable done) {
		try {
			services.local().delete(services.actor().get(), group.id());
			close();
			done.run();
			Notices.say(getTranslation("group.delete.done", group.name()));
		}
		catch (FixableException ex) {
			Notices.warn(ex.line());
		}
	}

}
