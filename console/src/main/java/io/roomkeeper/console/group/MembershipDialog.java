package io.roomkeeper.console.group;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.groupadmin.MemberLine;
import io.roomkeeper.groupadmin.MembershipPreview;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.catalog.SettingCatalog;

/**
 * Asks whom to add to or remove from a local group, by search or pasted list. It previews
 * the result for each entry and the effect on settings before the change.
 */
class MembershipDialog extends Dialog {

	private static final int LONGEST_LIST = 500_000;

	private static final int SHOWN = 200;

	private final TextArea list = new TextArea();

	private final Div result = new Div();

	private final Button save = new ActionButton("", (click) -> finish());

	private final transient LocalMembers localMembers;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private final transient Group group;

	private final boolean joining;

	private final transient Runnable done;

	MembershipDialog(LocalMembers localMembers, PeoplePages pages, SettingCatalog catalog, CurrentActor actor,
			Group group, boolean joining, Runnable done) {
		this.localMembers = localMembers;
		this.pages = pages;
		this.catalog = catalog;
		this.actor = actor;
		this.group = group;
		this.joining = joining;
		this.done = done;
		setHeaderTitle(getTranslation(joining ? "members.add.title" : "members.remove.title", group.name()));
		setWidth("46rem");
		PersonPicker picker = new PersonPicker(
				(text, offset, limit) -> localMembers.candidates(actor.get(), group.id(), joining, text, offset, limit),
				this::propose);
		picker.setLabel(getTranslation(joining ? "members.search.add" : "members.search.remove"));
		this.list.setLabel(getTranslation("members.list"));
		this.list.setHelperText(getTranslation("members.list.help"));
		this.list.setMaxLength(LONGEST_LIST);
		this.list.setMinRows(3);
		this.list.setMaxRows(8);
		this.list.setValueChangeMode(ValueChangeMode.LAZY);
		this.list.addValueChangeListener((change) -> preview());
		this.result.addClassName("effect");
		this.result.getElement().setAttribute("role", "status");
		Div form = new Div(picker, this.list, this.result);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, this.save);
		preview();
	}

	/** Adds a person to the list. */
	final void propose(Person person) {
		String before = this.list.getValue().stripTrailing();
		this.list.setValue((before.isEmpty() ? "" : before + "\n") + person.seen().uid().value());
	}

	private void preview() {
		this.result.removeAll();
		try {
			MembershipPreview preview = this.localMembers.preview(this.actor.get(), this.group.id(),
					this.list.getValue(), this.joining);
			int people = preview.people().size();
			this.save.setEnabled(people > 0 && !preview.impact().needsPlan());
			this.save.setText(getTranslation(this.joining ? "members.add" : "members.remove", people,
					Reader.current().number(people)));
			if (!preview.lines().isEmpty()) {
				this.result.add(new H3(getTranslation("members.lines")), lines(preview),
						new H3(getTranslation("members.impact")),
						new ImpactList(this.pages, this.catalog, preview.impact()));
			}
		}
		catch (FixableException ex) {
			this.save.setEnabled(false);
			this.result.add(new Span(MessageText.line(ex)));
		}
	}

	private UnorderedList lines(MembershipPreview preview) {
		UnorderedList lines = new UnorderedList();
		lines.addClassName("lines");
		lines.getElement().setAttribute("tabindex", "0");
		lines.getElement().setAttribute("aria-label", getTranslation("members.lines"));
		problemsFirst(preview).limit(SHOWN).forEach((line) -> lines.add(line(line)));
		if (preview.lines().size() > SHOWN) {
			lines.add(new ListItem(
					getTranslation("members.lines.more", Reader.current().number(preview.lines().size() - SHOWN))));
		}
		return lines;
	}

	private static Stream<MemberLine> problemsFirst(MembershipPreview preview) {
		return Stream.concat(preview.lines().stream().filter((line) -> line.outcome() != MemberLine.Outcome.CHANGES),
				preview.lines().stream().filter((line) -> line.outcome() == MemberLine.Outcome.CHANGES));
	}

	private ListItem line(MemberLine line) {
		Icon icon = switch (line.outcome()) {
			case CHANGES -> Icon.CHECK;
			case NO_CHANGE, REPEATED -> Icon.INFO;
			case UNKNOWN, AMBIGUOUS, MISSING -> Icon.ALERT;
		};
		String tone = switch (line.outcome()) {
			case CHANGES -> "good";
			case NO_CHANGE, REPEATED -> "secondary";
			case UNKNOWN, AMBIGUOUS, MISSING -> "bad";
		};
		Span what = new Span(icon.create(), new Span(switch (line.outcome()) {
			case UNKNOWN, REPEATED -> getTranslation(TextKeys.key(line.outcome()));
			case AMBIGUOUS -> getTranslation(TextKeys.key(line.outcome()), Reader.current().number(line.namesakes()));
			case CHANGES, NO_CHANGE, MISSING ->
				getTranslation(TextKeys.key(line.outcome()) + (this.joining ? ".add" : ".remove"));
		}));
		what.addClassNames("marker", tone);
		Span who = new Span(
				line.text() + line.person().map((person) -> " · " + person.seen().displayName()).orElse(""));
		return new ListItem(who, what);
	}

	private void finish() {
		try {
			MembershipPreview applied = this.localMembers.apply(this.actor.get(), this.group.id(),
					List.of(this.list.getValue()), this.joining);
			close();
			this.done.run();
			int people = applied.people().size();
			Notices.say(getTranslation(this.joining ? "members.added" : "members.removed", people,
					Reader.current().number(people), this.group.name()));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
