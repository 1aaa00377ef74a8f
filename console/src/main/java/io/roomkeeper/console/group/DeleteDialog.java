package io.roomkeeper.console.group;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupImpact;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.catalog.SettingCatalog;

/** Asks whether to delete a local group, and shows the effect. */
class DeleteDialog extends Dialog {

	DeleteDialog(LocalGroups localGroups, PeoplePages pages, SettingCatalog catalog, CurrentActor actor, Group group,
			Runnable done) {
		setHeaderTitle(getTranslation("group.delete.title", group.name()));
		setWidth("36rem");
		GroupImpact impact = localGroups.previewDelete(actor.get(), group.id());
		Div form = new Div(new Paragraph(getTranslation("group.delete.text")), new ImpactList(pages, catalog, impact));
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button delete = new ActionButton(getTranslation("group.delete"),
				(click) -> delete(localGroups, actor, group, done));
		delete.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
		delete.setEnabled(!impact.needsPlan());
		getFooter().add(cancel, delete);
	}

	private void delete(LocalGroups localGroups, CurrentActor actor, Group group, Runnable done) {
		try {
			localGroups.delete(actor.get(), group.id());
			close();
			done.run();
			Notices.say(getTranslation("group.delete.done", group.name()));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
