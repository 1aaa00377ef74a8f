package io.roomkeeper.console.group;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.groupadmin.GroupImpact;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.SettingShift;

/** The effect of a change of group order or membership on people's settings. */
class ImpactList extends Div {

	private static final int NAMED = 12;

	private static final int PART = 1_000;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient SettingTexts texts = SettingTexts.in(UI.getCurrent().getLocale());

	private final transient Reader reader = Reader.current();

	ImpactList(PeoplePages pages, SettingCatalog catalog, GroupImpact impact) {
		this.pages = pages;
		this.catalog = catalog;
		addClassName("impact");
		if (impact.isNone()) {
			add(sentence(Icon.CHECK, "good", getTranslation("impact.none")));
			return;
		}
		int people = impact.people().size();
		add(sentence(Icon.USERS, "strong", getTranslation("impact.people", people, this.reader.number(people))));
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		impact.shifts().forEach((shift) -> list.add(entry(shift)));
		add(list);
		if (impact.meetings() > 0) {
			add(new Paragraph(
					getTranslation("impact.meetings", impact.meetings(), this.reader.number(impact.meetings()))));
		}
		if (impact.needsPlan()) {
			Div notice = sentence(Icon.ALERT, "notice", getTranslation("impact.plan"));
			notice.addClassName("attention");
			add(notice);
		}
		add(new DownloadLink("group-change", getTranslation("csv.impact"), (out) -> write(out, impact.shifts())));
	}

	private static Div sentence(Icon icon, String look, String text) {
		Div sentence = new Div(icon.create(), new Span(text));
		sentence.addClassNames("with-icon", look);
		return sentence;
	}

	private ListItem entry(SettingShift shift) {
		Span name = new Span(this.texts.name(shift.key()));
		name.addClassName("strong");
		ListItem entry = new ListItem(name);
		shift.moves()
			.forEach((move) -> entry.add(new Span(
					getTranslation("impact.move", move.people().size(), this.reader.number(move.people().size()),
							value(shift.key(), move.from()), value(shift.key(), move.to())))));
		locks(entry, "impact.locked", shift.newlyLocked());
		locks(entry, "impact.free", shift.newlyFree());
		entry.add(names(shift.people()));
		return entry;
	}

	private void locks(ListItem entry, String key, PeopleSet people) {
		if (!people.isEmpty()) {
			entry.add(new Span(getTranslation(key, people.size(), this.reader.number(people.size()))));
		}
	}

	private Details names(PeopleSet people) {
		List<Person> first = this.pages.after(people, 0, NAMED);
		String names = first.stream().map((person) -> person.seen().displayName()).collect(Collectors.joining(", "));
		int more = people.size() - first.size();
		String all = (more > 0) ? getTranslation("impact.more", names, this.reader.number(more)) : names;
		Details details = new Details(getTranslation("impact.who"), new Span(all));
		details.addClassName("who-list");
		return details;
	}

	private String value(SettingKey key, SettingValue value) {
		return this.texts.value(this.catalog.get(key), value);
	}

	private void write(Writer out, List<SettingShift> shifts) throws IOException {
		out.write(Csv.row("uid", "name", "mail", "setting", "from", "to", "lock"));
		for (SettingShift shift : shifts) {
			PeopleSet people = shift.people();
			List<Person> part = this.pages.after(people, 0, PART);
			while (!part.isEmpty()) {
				for (Person person : part) {
					out.write(row(shift, person));
				}
				part = this.pages.after(people, part.getLast().id().value(), PART);
			}
		}
	}

	private static String row(SettingShift shift, Person person) {
		PersonId id = person.id();
		Optional<BlastRadius.Move> move = shift.moves().stream().filter((one) -> one.people().contains(id)).findFirst();
		String lock = shift.newlyLocked().contains(id) ? "locked" : shift.newlyFree().contains(id) ? "free" : "";
		return Csv.row(person.seen().uid().value(), person.seen().displayName(), person.seen().mail().orElse(""),
				shift.key().text(), move.map((one) -> one.from().text()).orElse(""),
				move.map((one) -> one.to().text()).orElse(""), lock);
	}

}
