package io.roomkeeper.store.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Stores people in {@code person}. */
public class JdbcPeople implements People {

	/** The columns of the values of a new person. */
	private static final String INSERTED = """
			directory_id, dn, uid, uid_key, display_name, given_name, family_name, mail, mail_key, licence, fingerprint,
			changed_at, id, first_seen_at""";

	private static final String UPDATE = """
			update person set directory_id = ?, dn = ?, uid = ?, uid_key = ?, display_name = ?, given_name = ?,
			  family_name = ?, mail = ?, mail_key = ?, licence = ?, fingerprint = ?, changed_at = ?, missing_since = null
			where id = ?""";

	private final Jdbc jdbc;

	private final BulkWriter rows;

	private final IdAllocator ids;

	private final AliasTable aliases;

	public JdbcPeople(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.rows = new BulkWriter(jdbc);
		this.ids = new IdAllocator(jdbc, "person");
		this.aliases = new AliasTable(jdbc);
	}

	@Override
	public Map<DirectoryId, KnownPerson> known() {
		KnownPeople known = new KnownPeople(this.ids.given());
		this.jdbc.stream("select id, directory_id, fingerprint, missing_since is not null from person", (_) -> {
		}, (row) -> known.add(row.getString(2), row.getInt(1), row.getLong(3), row.getBoolean(4)));
		return known;
	}

	@Override
	public PersonId allot(int count) {
		return new PersonId(this.ids.take(count));
	}

	@Override
	public int usefulWriters(int most) {
		return this.jdbc.dialect().parts(most);
	}

	@Override
	public void add(Collection<Person> people, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			this.rows.insert("person", INSERTED, people, (person) -> {
				@Nullable Object[] values = Arrays.copyOf(values(person, now), 14);
				values[13] = now;
				return values;
			});
			this.aliases.add(people);
			this.jdbc.changed(ChangeCounter.PEOPLE, !people.isEmpty());
		});
	}

	@Override
	public void update(Collection<Person> people, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.inTransaction(() -> {
			for (Licence licence : Licence.values()) {
				keepOtherLicences(people, licence, now);
			}
			this.jdbc.batch(UPDATE, people, (statement, person) -> BulkWriter.set(statement, values(person, now)));
			this.aliases.replace(people);
			this.jdbc.changed(ChangeCounter.PEOPLE, !people.isEmpty());
		});
	}

	private void keepOtherLicences(Collection<Person> people, Licence licence, OffsetDateTime now) {
		Integer[] having = people.stream()
			.filter((person) -> person.seen().licence() == licence)
			.map((person) -> person.id().value())
			.toArray(Integer[]::new);
		if (having.length > 0) {
			this.jdbc.update("""
					insert into past_licence (person_id, licence, ended_at)
					select p.id, p.licence, cast(? as timestamp(6) with time zone)
					from unnest(cast(? as integer array)) as c(person_id) join person p on p.id = c.person_id
					where p.licence <> ?""", (statement) -> {
				statement.setObject(1, now);
				Jdbc.setIntegers(statement, 2, having);
				statement.setString(3, licence.name());
			});
		}
	}

	/**
	 * Returns the parameters of {@link #UPDATE}, which are the first columns of a new
	 * person.
	 */
	private static @Nullable Object[] values(Person person, OffsetDateTime now) {
		DirectoryUser seen = person.seen();
		return new @Nullable Object[] { seen.id().value(), seen.dn(), seen.uid().value(), seen.uid().key(),
				Jdbc.cut(seen.displayName(), PersonRow.DISPLAY_NAME_LENGTH),
				Jdbc.cut(seen.givenName(), PersonRow.NAME_LENGTH), Jdbc.cut(seen.familyName(), PersonRow.NAME_LENGTH),
				seen.mail().orElse(null), seen.mail().map((mail) -> mail.toLowerCase(Locale.ROOT)).orElse(null),
				seen.licence().name(), seen.fingerprint(), now, person.id().value() };
	}

	@Override
	public void markMissing(Collection<PersonId> people, Instant since) {
		OffsetDateTime at = Jdbc.utc(since);
		this.jdbc.inTransaction(() -> {
			this.jdbc.batch(
					"update person set missing_since = ?, changed_at = ? where id = ? and missing_since is null",
					people, (statement, id) -> {
						statement.setObject(1, at);
						statement.setObject(2, at);
						statement.setInt(3, id.value());
					});
			this.jdbc.changed(ChangeCounter.PEOPLE, !people.isEmpty());
		});
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return this.jdbc.first("select " + PersonRow.COLUMNS + " from person p where p.id = ?",
				(row, _) -> PersonRow.read(row), id.value());
	}

	@Override
	public Optional<Person> find(DirectoryId id) {
		return this.jdbc.first("select " + PersonRow.COLUMNS + " from person p where p.directory_id = ?",
				(row, _) -> PersonRow.read(row), id.value());
	}

	@Override
	public Optional<Licence> licence(PersonId id, Instant moment) {
		return this.jdbc
			.first("select licence from past_licence where person_id = ? and ended_at > ? order by ended_at limit 1",
					(row, _) -> Licence.valueOf(row.getString(1)), id.value(), Jdbc.utc(moment))
			.or(() -> this.jdbc.first("select licence from person where id = ?",
					(row, _) -> Licence.valueOf(row.getString(1)), id.value()));
	}

	@Override
	public Map<PersonId, Person> all(Collection<PersonId> ids) {
		Map<PersonId, Person> people = new TreeMap<>();
		if (ids.isEmpty()) {
			return people;
		}
		Integer[] wanted = ids.stream().map(PersonId::value).toArray(Integer[]::new);
		this.jdbc.template()
			.query("select " + PersonRow.COLUMNS
					+ " from unnest(cast(? as integer array)) as c(person_id) join person p on p.id = c.person_id",
					(statement) -> Jdbc.setIntegers(statement, 1, wanted), (row) -> {
						Person person = PersonRow.read(row);
						people.put(person.id(), person);
					});
		return people;
	}

	@Override
	public List<NameHolder> holders(NameKind kind, Collection<String> keys) {
		String column = switch (kind) {
			case UID -> "uid_key";
			case MAIL -> "mail_key";
		};
		String[] wanted = keys.toArray(String[]::new);
		List<NameHolder> holders = new ArrayList<>();
		this.jdbc.template()
			.query("""
					select p.%1$s, p.id, p.missing_since from unnest(cast(? as varchar(320) array)) as c(text_key)
					join person p on p.%1$s = c.text_key""".formatted(column),
					(statement) -> Jdbc.setTexts(statement, 1, wanted), (row) -> {
						holders.add(new NameHolder(row.getString(1), new PersonId(row.getInt(2)),
								Jdbc.instant(row.getObject(3, OffsetDateTime.class)), false));
					});
		holders.addAll(this.aliases.holders(kind, wanted));
		return holders;
	}

	@Override
	public List<Uid> uidsBehind(String foldKey) {
		return this.aliases.uidsBehind(foldKey);
	}

	@Override
	public Map<DirectoryId, Person> known(Collection<DirectoryId> ids) {
		Map<DirectoryId, Person> people = new HashMap<>();
		String[] wanted = ids.stream().map(DirectoryId::value).toArray(String[]::new);
		this.jdbc.template()
			.query("select " + PersonRow.COLUMNS
					+ " from unnest(cast(? as varchar(128) array)) as c(text_key) join person p on p.directory_id = c.text_key",
					(statement) -> Jdbc.setTexts(statement, 1, wanted), (row) -> {
						Person person = PersonRow.read(row);
						people.put(person.seen().id(), person);
					});
		return people;
	}

	@Override
	public void present(BiConsumer<PersonId, Licence> reader) {
		this.jdbc.stream("select id, licence from person where missing_since is null", (_) -> {
		}, (row) -> reader.accept(new PersonId(row.getInt(1)), Licence.valueOf(row.getString(2))));
	}

	@Override
	public void names(BiConsumer<PersonId, String> reader) {
		this.jdbc.stream("select id, dn from person where missing_since is null", (_) -> {
		}, (row) -> reader.accept(new PersonId(row.getInt(1)), row.getString(2)));
	}

	@Override
	public void manyWereAdded() {
		this.jdbc.dialect().updateStatistics(this.jdbc, "person", "room", "membership", "user_group");
	}

	@Override
	public int countPresent() {
		return this.jdbc.count("select count(*) from person where missing_since is null");
	}

	@Override
	public int countMissing() {
		return this.jdbc.count("select count(*) from person where missing_since is not null");
	}

	@Override
	public List<Person> missing(int offset, int limit) {
		return this.jdbc.list("select " + PersonRow.COLUMNS + """
				 from person p where p.missing_since is not null
				order by p.missing_since desc, p.family_name, p.given_name, p.id limit ? offset ?""",
				(row, _) -> PersonRow.read(row), limit, offset);
	}

}
