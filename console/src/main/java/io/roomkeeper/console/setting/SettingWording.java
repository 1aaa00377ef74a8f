package io.roomkeeper.console.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.text.LevelText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.group.GroupName;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.Outcome;

/** Formats settings, their authors and reasons in the reader's language. */
public class SettingWording {

	private final SettingCatalog catalog;

	private final PersonLookup people;

	private final Reader reader;

	private final SettingTexts texts;

	private final Map<String, String> authors = new HashMap<>();

	public SettingWording(SettingCatalog catalog, PersonLookup people) {
		this.catalog = catalog;
		this.people = people;
		this.reader = Reader.current();
		this.texts = SettingTexts.in(UI.getCurrent().getLocale());
	}

	public SettingTexts texts() {
		return this.texts;
	}

	public String translate(String key, Object... parts) {
		return UI.getCurrent().getTranslation(key, parts);
	}

	public String value(SettingKey key, SettingValue value) {
		String text = this.texts.value(this.catalog.get(key), value);
		return text.isEmpty() ? translate("setting.value.empty") : text;
	}

	public String number(int number) {
		return this.reader.number(number);
	}

	public String day(Instant moment) {
		return this.reader.date(LocalDate.ofInstant(moment, this.reader.zone()));
	}

	/**
	 * Returns the display name of an author, or the stored name if the person is unknown.
	 */
	public String author(String name) {
		return this.authors.computeIfAbsent(name, this.people::authorName);
	}

	/** Returns the scope of a candidate. */
	public String place(Candidate candidate) {
		return LevelText.of(candidate.level(), (_) -> candidate.name());
	}

	/** Returns why a candidate decides or does not. */
	public String code(SettingKey key, Candidate candidate) {
		if (candidate.level() instanceof Level.Dependency(String id) && candidate.outcome() == Outcome.WON) {
			return rule(key, id);
		}
		return translate(TextKeys.key(candidate.code()));
	}

	/** Returns why a dependency rule forces a value. */
	public String rule(SettingKey target, String id) {
		return this.catalog.rules()
			.stream()
			.filter((rule) -> rule.id().equals(id) && rule.target().equals(target))
			.findFirst()
			.map(this.texts::rule)
			.orElseGet(() -> translate("word.ReasonCode.FORCED_BY_DEPENDENCY"));
	}

	/**
	 * Returns the path of groups through which a person is a member. The person is a
	 * direct member of the first group.
	 */
	public static String path(List<GroupName> path) {
		return path.stream().map(GroupName::name).collect(Collectors.joining(" › "));
	}

}
