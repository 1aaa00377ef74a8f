package io.roomkeeper.store.person;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.PersonAliases;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.SearchText;

/** Stores people's other names in {@code person_alias}. */
public final class AliasTable {

	/**
	 * The kind for other display names. They are searched but do not identify a person.
	 */
	private static final String NAME = "NAME";

	/** The length of the key columns. */
	private static final int LONGEST_KEY = 512;

	private final Jdbc jdbc;

	public AliasTable(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	/** Replaces the stored aliases of people. */
	public void replace(Collection<Person> people) {
		this.jdbc.batch("delete from person_alias where person_id = ?", people,
				(statement, person) -> statement.setInt(1, person.id().value()));
		add(people);
	}

	/** Stores the aliases of new people. */
	public void add(Collection<Person> people) {
		List<Alias> all = people.stream().flatMap(AliasTable::aliasesOf).toList();
		if (all.isEmpty()) {
			return;
		}
		this.jdbc.batch("""
				insert into person_alias (person_id, kind, alias, alias_key, fold_key) values (?, ?, ?, ?, ?)""", all,
				(statement, alias) -> {
					statement.setInt(1, alias.person().value());
					statement.setString(2, alias.kind());
					statement.setString(3, alias.text());
					statement.setString(4, Jdbc.cut(alias.text().toLowerCase(Locale.ROOT), LONGEST_KEY));
					statement.setString(5, Jdbc.cut(SearchText.fold(alias.text()), LONGEST_KEY));
				});
	}

	private static Stream<Alias> aliasesOf(Person person) {
		PersonAliases aliases = person.seen().aliases();
		return Stream.of(aliases(person, NameKind.UID.name(), aliases.uids()),
				aliases(person, NameKind.MAIL.name(), aliases.mails()), aliases(person, NAME, aliases.displayNames()))
			.flatMap((some) -> some);
	}

	private static Stream<Alias> aliases(Person person, String kind, List<String> texts) {
		return texts.stream().map((text) -> new Alias(person.id(), kind, text));
	}

	/** Returns the people who have or had one of the names as an alias. */
	public List<NameHolder> holders(NameKind kind, String[] keys) {
		List<NameHolder> holders = new ArrayList<>();
		this.jdbc.template().query("""
				select a.alias_key, p.id, p.missing_since
				from unnest(cast(? as varchar(512) array)) as c(text_key)
				join person_alias a on a.kind = ? and a.alias_key = c.text_key
				join person p on p.id = a.person_id""", (statement) -> {
			Jdbc.setTexts(statement, 1, keys);
			statement.setString(2, kind.name());
		}, (row) -> {
			holders.add(new NameHolder(row.getString(1), new PersonId(row.getInt(2)),
					Jdbc.instant(row.getObject(3, OffsetDateTime.class)), true));
		});
		return holders;
	}

	/** Returns the uids of present people with an alias of that folded form, in order. */
	public List<Uid> uidsBehind(String foldKey) {
		return this.jdbc.list("""
				select p.uid from person_alias a join person p on p.id = a.person_id
				where a.kind = 'UID' and a.fold_key = ? and p.missing_since is null order by p.id""",
				(row, _) -> new Uid(row.getString(1)), foldKey);
	}

	/** Returns the aliases of the people in a range of ids. */
	public Map<Integer, List<String>> between(int first, int last) {
		Map<Integer, List<String>> texts = new HashMap<>();
		this.jdbc.template()
			.query("select person_id, alias from person_alias where person_id between ? and ? order by person_id, kind, alias_key",
					(row) -> {
						texts.computeIfAbsent(row.getInt(1), (_) -> new ArrayList<>()).add(row.getString(2));
					}, first, last);
		return texts;
	}

	private record Alias(PersonId person, String kind, String text) {

	}

}
