package io.roomkeeper.console.group;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** The administrators of a group. Admins appoint and dismiss them here. */
class AdministratorsPanel extends Panel {

	private final transient GroupAdministratorService administratorService;

	private final transient CurrentActor actor;

	private final transient Group group;

	private final transient Runnable changed;

	AdministratorsPanel(LocalMembers localMembers, GroupAdministratorService administratorService, CurrentActor actor,
			Group group, List<Person> administrators, Runnable changed) {
		super(UI.getCurrent().getTranslation("group.administrators"));
		this.administratorService = administratorService;
		this.actor = actor;
		this.group = group;
		this.changed = changed;
		Paragraph what = new Paragraph(getTranslation(
				group.fromDirectory() ? "group.administrators.directory" : "group.administrators.local"));
		what.addClassNames("secondary", "note");
		add(what);
		boolean admin = actor.hasAny(Role.ADMIN);
		if (administrators.isEmpty()) {
			add(new Paragraph(getTranslation("group.administrators.none")));
		}
		else {
			UnorderedList list = new UnorderedList();
			list.addClassName("lines");
			administrators.forEach((person) -> list.add(entry(person, admin)));
			add(list);
		}
		if (admin) {
			PersonPicker picker = new PersonPicker((text, offset, limit) -> localMembers.candidates(actor.get(),
					group.id(), true, text, offset, limit), this::appoint);
			picker.setLabel(getTranslation("group.administrators.add"));
			add(picker);
		}
	}

	private ListItem entry(Person person, boolean admin) {
		Span uid = new Span(person.seen().uid().value());
		uid.addClassName("secondary");
		String name = person.seen().displayName();
		Div who = new Div(
				this.actor.hasAny(Role.ADMIN, Role.HELPDESK)
						? new Anchor(ConsoleRoutes.user(PersonRef.of(person)), name) : new Span(name),
				new Span(" · "), uid);
		ListItem item = new ListItem(who);
		if (admin) {
			Button dismiss = new ActionButton(Icon.CLOSE.create(), (click) -> dismiss(person));
			dismiss.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
			dismiss.setAriaLabel(getTranslation("group.administrators.remove", name));
			dismiss.setTooltipText(getTranslation("group.administrators.remove", name));
			item.add(dismiss);
		}
		return item;
	}

	private void appoint(Person person) {
		this.administratorService.appoint(this.actor.get(), this.group.id(), PersonRef.of(person.id()));
		this.changed.run();
		Notices.say(getTranslation("group.administrators.added", person.seen().displayName(), this.group.name()));
	}

	private void dismiss(Person person) {
		this.administratorService.dismiss(this.actor.get(), this.group.id(), PersonRef.of(person.id()));
		this.changed.run();
		Notices.say(getTranslation("group.administrators.removed", person.seen().displayName(), this.group.name()));
	}

}
