package io.roomkeeper.console.meeting.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.group.PersonPicker;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.group.Group;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.invitee.InviteeLine;
import io.roomkeeper.meeting.invitee.InviteeLine.Outcome;
import io.roomkeeper.person.Person;

/**
 * The people to invite: found by search, whole groups, and pasted addresses, each with
 * its result.
 */
class InviteeFields extends Div {

	private static final int PART = 25;

	private static final int LONGEST_LIST = 100_000;

	private final ComboBox<Group> group = new ComboBox<>();

	private final TextArea pasted = new TextArea();

	private final Div result = new Div();

	private final Span count = new Span();

	private final UnorderedList list = new UnorderedList();

	private final Button more = new ActionButton("", (click) -> show(this.shown + PART));

	private final transient InviteeDirectory directory;

	private final transient Actor actor;

	private final transient Runnable changed;

	private final Map<String, Invitee> invitees = new LinkedHashMap<>();

	private int shown = PART;

	InviteeFields(InviteeDirectory directory, Actor actor, Runnable changed) {
		this.directory = directory;
		this.actor = actor;
		this.changed = changed;
		addClassName("form");
		PersonPicker person = new PersonPicker((text, offset, limit) -> directory.search(actor, text, offset, limit),
				this::add);
		person.setLabel(getTranslation("schedule.invite.person"));
		this.group.setLabel(getTranslation("schedule.invite.group"));
		this.group.setItems(directory.groups(actor));
		this.group.setItemLabelGenerator(Group::name);
		this.group.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				Group chosen = change.getValue();
				this.group.clear();
				add(chosen);
			}
		});
		this.pasted.setLabel(getTranslation("schedule.invite.paste"));
		this.pasted.setHelperText(getTranslation("schedule.invite.paste.help"));
		this.pasted.setMaxLength(LONGEST_LIST);
		this.pasted.setMinRows(2);
		this.pasted.setMaxRows(8);
		this.pasted.setWidthFull();
		Button read = new ActionButton(getTranslation("schedule.invite.add"), (click) -> read());
		Div search = new Div(person, this.group);
		search.addClassName("side-by-side");
		this.result.getElement().setAttribute("role", "status");
		this.result.addClassName("stack");
		this.count.addClassName("strong");
		this.list.addClassName("lines");
		this.list.getElement().setAttribute("aria-label", getTranslation("meeting.invitees"));
		this.more.addThemeVariants(ButtonVariant.TERTIARY);
		add(search, this.pasted, new Div(read), this.result, this.count, this.list, this.more);
		show(PART);
	}

	/** Replaces all invitees. */
	void set(Collection<Invitee> others) {
		this.invitees.clear();
		others.forEach((invitee) -> this.invitees.put(invitee.mailKey(), invitee));
		show(PART);
	}

	/** Returns the invitees in the order in which they were added. */
	List<Invitee> get() {
		return List.copyOf(this.invitees.values());
	}

	private void add(Person person) {
		this.result.removeAll();
		List<InviteeLine> lines = this.directory.read(this.actor,
				person.seen().mail().orElse(person.seen().uid().value()), get());
		lines.forEach((line) -> line.invitee().ifPresent(this::put));
		lines.stream()
			.filter((line) -> line.invitee().isEmpty())
			.forEach((line) -> this.result.add(new Span(getTranslation("schedule.invite.person.not",
					person.seen().displayName(), getTranslation(TextKeys.key(line.outcome()))))));
		done();
	}

	private void add(Group chosen) {
		this.result.removeAll();
		List<Invitee> members = this.directory.membersOf(this.actor, chosen.id());
		List<Invitee> added = members.stream()
			.filter((invitee) -> !this.invitees.containsKey(invitee.mailKey()))
			.toList();
		added.forEach(this::put);
		int before = members.size() - added.size();
		Reader reader = Reader.current();
		this.result.add(new Span(getTranslation("schedule.invite.group.done", chosen.name(), added.size(),
				reader.number(added.size()), before, reader.number(before))));
		done();
	}

	private void read() {
		this.result.removeAll();
		List<InviteeLine> lines = this.directory.read(this.actor, this.pasted.getValue(), get());
		lines.forEach((line) -> line.invitee().ifPresent(this::put));
		List<InviteeLine> refused = lines.stream().filter((line) -> line.invitee().isEmpty()).toList();
		this.pasted.setValue(String.join("\n",
				refused.stream()
					.filter((line) -> line.outcome() != Outcome.INVITED_TWICE)
					.map(InviteeLine::text)
					.toList()));
		if (!lines.isEmpty()) {
			this.result.add(results(refused, lines));
		}
		done();
	}

	/** Lists the result of each entry, problems first. */
	private UnorderedList results(List<InviteeLine> refused, List<InviteeLine> all) {
		List<InviteeLine> sorted = new ArrayList<>(refused);
		all.stream().filter((line) -> line.invitee().isPresent()).forEach(sorted::add);
		UnorderedList results = new UnorderedList();
		results.addClassName("lines");
		results.getElement().setAttribute("tabindex", "0");
		results.getElement().setAttribute("aria-label", getTranslation("members.lines"));
		sorted.stream().limit(2L * PART).forEach((line) -> results.add(result(line)));
		int rest = sorted.size() - 2 * PART;
		if (rest > 0) {
			results.add(new ListItem(getTranslation("members.lines.more", Reader.current().number(rest))));
		}
		return results;
	}

	private ListItem result(InviteeLine line) {
		boolean good = line.invitee().isPresent();
		boolean harmless = good || line.outcome() == Outcome.INVITED_TWICE;
		Span what = new Span((good ? Icon.CHECK : harmless ? Icon.INFO : Icon.ALERT).create(),
				new Span(getTranslation(TextKeys.key(line.outcome()))));
		what.addClassNames("marker", good ? "good" : harmless ? "secondary" : "bad");
		return new ListItem(new Span(line.text()), what);
	}

	private void put(Invitee invitee) {
		this.invitees.putIfAbsent(invitee.mailKey(), invitee);
	}

	private void done() {
		show(this.shown);
		this.changed.run();
	}

	private void show(int most) {
		this.shown = most;
		this.list.removeAll();
		this.invitees.values().stream().limit(most).forEach((invitee) -> this.list.add(entry(invitee)));
		int all = this.invitees.size();
		this.count.setText(getTranslation("schedule.invite.count", all, Reader.current().number(all)));
		this.list.setVisible(all > 0);
		this.more.setVisible(all > most);
		this.more.setText(getTranslation("meetings.more", Reader.current().number(all - most)));
	}

	private ListItem entry(Invitee invitee) {
		Div who = new Div(new Span(
				Optional.of(invitee.name()).filter((name) -> !name.isEmpty()).map((name) -> name + " · ").orElse("")),
				new Span(invitee.mail()));
		Button remove = new ActionButton(Icon.CLOSE.create(), (click) -> {
			this.invitees.remove(invitee.mailKey());
			done();
		});
		remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		remove.setAriaLabel(getTranslation("meeting.remove.label", invitee.mail()));
		remove.setTooltipText(getTranslation("meeting.remove.label", invitee.mail()));
		return new ListItem(who, remove);
	}

}
