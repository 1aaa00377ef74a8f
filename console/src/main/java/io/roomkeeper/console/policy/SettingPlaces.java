package io.roomkeeper.console.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.review.SettingSummary;

/** Shows where a setting is set, its exceptions and its recent changes. */
final class SettingPlaces {

	private static final int MOST = 50;

	private final LevelNames names;

	private final SettingSummary summary;

	private final Map<GroupId, Group> groups;

	private final Map<PersonId, Person> persons;

	private final Map<String, String> authors;

	private final Instant now;

	private final Reader reader = Reader.current();

	/**
	 * @param groups all groups
	 * @param summary the data to show
	 * @param now the moment whose locks count
	 */
	SettingPlaces(LevelNames names, People people, PersonLookup authors, List<Group> groups, SettingSummary summary,
			Instant now) {
		this.names = names;
		this.summary = summary;
		this.now = now;
		this.groups = groups.stream().collect(Collectors.toMap(Group::id, (group) -> group));
		this.persons = people.all(
				Stream
					.concat(summary.exceptions().stream().map(SettingException::person),
							summary.people().stream().map((set) -> ((Scope.User) set.scope()).id()))
					.distinct()
					.toList());
		this.authors = authors(authors, summary);
	}

	private static Map<String, String> authors(PersonLookup people, SettingSummary summary) {
		return Stream
			.of(summary.recent().stream().map(PastAssignment::assignment), summary.groups().stream(),
					summary.account().stream(), summary.people().stream())
			.flatMap((all) -> all)
			.map(Assignment::author)
			.filter((author) -> !author.isBlank())
			.distinct()
			.collect(Collectors.toMap((author) -> author, people::authorName));
	}

	String value(SettingValue value) {
		return this.names.value(this.summary.definition().key(), value);
	}

	String cause(Level level) {
		return this.names.of(level);
	}

	/**
	 * Returns the scopes where it is set: the account, groups by priority, and people.
	 */
	Component list() {
		UnorderedList list = new UnorderedList();
		list.addClassName("settings");
		String search = SettingTexts.in(UI.getCurrent().getLocale()).name(this.summary.definition().key());
		list.add(this.summary.account()
			.map((set) -> row(new Anchor(ConsoleRoutes.accountSettings(search), translate("setting.place.account")),
					set))
			.orElseGet(() -> unset(ConsoleRoutes.accountSettings(search))));
		this.summary.groups().stream().limit(MOST).forEach((set) -> list.add(group(set, search)));
		this.summary.people().stream().limit(MOST).forEach((set) -> list.add(person(set)));
		int more = Math.max(0, this.summary.groups().size() - MOST) + Math.max(0, this.summary.people().size() - MOST);
		if (more > 0) {
			list.add(new ListItem(translate("summary.more", more, this.reader.number(more))));
		}
		return list;
	}

	private ListItem unset(String path) {
		Span value = new Span("–");
		value.addClassName("setting-value");
		Span why = new Span(translate("summary.unset", value(this.summary.definition().defaultValue())));
		why.addClassName("secondary");
		ListItem row = new ListItem(strong(new Anchor(path, translate("setting.place.account"))), value, new Span(),
				why);
		row.addClassName("setting");
		return row;
	}

	private ListItem group(Assignment set, String search) {
		GroupId id = ((Scope.Group) set.scope()).id();
		Optional<Group> group = Optional.ofNullable(this.groups.get(id));
		String name = group.map((one) -> translate("summary.group", one.priority(), one.name()))
			.orElseGet(() -> this.names.group(id));
		return row(new Anchor(ConsoleRoutes.groupSettings(id, search), name), set);
	}

	private ListItem person(Assignment set) {
		Optional<Person> person = Optional.ofNullable(this.persons.get(((Scope.User) set.scope()).id()));
		return row(person.<Component>map(
				(one) -> new Anchor(ConsoleRoutes.userSetting(PersonRef.of(one), set.key()), one.seen().displayName()))
			.orElseGet(Span::new), set);
	}

	private ListItem row(Component place, Assignment set) {
		Span value = new Span(value(set.value()));
		value.addClassName("setting-value");
		boolean locked = set.lockedAt(this.now);
		Span lock = new Span(new Span(translate(locked ? "setting.lock" : "setting.open")));
		lock.addClassNames("marker", locked ? "attention" : "plain");
		if (locked) {
			lock.addComponentAsFirst(Icon.LOCK.create());
		}
		Div by = new Div(new Span(origin(set)));
		by.addClassName("secondary");
		if (set.scope() instanceof Scope.Group && accountLocks()) {
			by.add(new Span(" · " + translate("summary.outranked")));
		}
		ListItem row = new ListItem(strong(place), value, lock, by);
		row.addClassNames("setting", "place");
		return row;
	}

	private boolean accountLocks() {
		return this.summary.account().filter((set) -> set.lockedAt(this.now)).isPresent();
	}

	private String origin(Assignment set) {
		return Stream
			.of(Optional.of(this.authors.getOrDefault(set.author(), set.author())), Optional.of(day(set.at())),
					Optional.of(set.reason())
						.filter((reason) -> !reason.isEmpty())
						.map((reason) -> translate("setting.quote", reason)),
					set.lock().flatMap(Lock::until).map((end) -> translate("setting.until", day(end))))
			.flatMap(Optional::stream)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	/** Returns the people with an active exception. */
	Component exceptions() {
		if (this.summary.exceptions().isEmpty()) {
			return new Paragraph(translate("summary.exceptions.none"));
		}
		UnorderedList list = entries();
		this.summary.exceptions()
			.stream()
			.limit(MOST)
			.forEach((one) -> Optional.ofNullable(this.persons.get(one.person()))
				.ifPresent((person) -> list.add(counted(
						new Anchor(ConsoleRoutes.userSetting(PersonRef.of(person), one.key()),
								person.seen().displayName()),
						new Span(translate("setting.until", day(one.until())))))));
		int more = this.summary.exceptions().size() - MOST;
		if (more > 0) {
			list.add(new ListItem(translate("summary.more", more, this.reader.number(more))));
		}
		return list;
	}

	/** Returns the changes for the account and for groups, newest first. */
	Component recent() {
		if (this.summary.recent().isEmpty()) {
			return new Paragraph(translate("history.none"));
		}
		UnorderedList list = entries();
		this.summary.recent().forEach((past) -> list.add(past(past)));
		return list;
	}

	private ListItem past(PastAssignment past) {
		Assignment set = past.assignment();
		Span what = new Span(translate(set.lock().isPresent() ? "history.locked" : "history.set", value(set.value()),
				this.authors.getOrDefault(set.author(), set.author())));
		what.addClassName("strong");
		Div where = new Div(new Span(place(set.scope()) + " · "), new Moment(set.at()));
		where.addClassName("secondary");
		if (!set.reason().isEmpty()) {
			where.add(new Span(" · " + translate("setting.quote", set.reason())));
		}
		past.replacedAt()
			.ifPresent((end) -> where.add(new Span(" · " + translate("summary.replaced") + " "), new Moment(end)));
		return new ListItem(what, where);
	}

	private String place(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> translate("setting.place.account");
			case Scope.Group(GroupId id) -> translate("setting.place.group", this.names.group(id));
			case Scope.User(PersonId _) -> translate("setting.place.user");
		};
	}

	private String day(Instant moment) {
		return this.reader.date(LocalDate.ofInstant(moment, this.reader.zone()));
	}

	private static Component strong(Component place) {
		place.getElement().getClassList().add("strong");
		return place;
	}

	private static ListItem counted(Component... parts) {
		ListItem item = new ListItem(parts);
		item.addClassName("counted");
		return item;
	}

	private static UnorderedList entries() {
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		return list;
	}

	private static String translate(String key, Object... parts) {
		return UI.getCurrent().getTranslation(key, parts);
	}

}
