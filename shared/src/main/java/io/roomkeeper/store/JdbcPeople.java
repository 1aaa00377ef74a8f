package io.roomkeeper.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.KnownPerson;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;

/** People in the table {@code person}. */
class JdbcPeople implements People {

	private static final String INSERT = """
			insert into person (directory_id, dn, uid, uid_key, display_name, given_name, family_name, sort_key,
			  search_text, mail, licence, fingerprint, changed_at, id, first_seen_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String UPDATE = """
			update person set directory_id = ?, dn = ?, uid = ?, uid_key = ?, display_name = ?, given_name = ?,
			  family_name = ?, sort_key = ?, search_text = ?, mail = ?, licence = ?, fingerprint = ?, changed_at = ?,
			  missing_since = null
			where id = ?""";

	private final Jdbc jdbc;

	private final Allotment ids;

	JdbcPeople(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.ids = new Allotment(jdbc, "person");
	}

	@Override
	public Map<DirectoryId, KnownPerson> known() {
		KnownPeople known = new KnownPeople(this.jdbc.count("select count(*) from person"));
		this.jdbc.stream("select id, directory_id, fingerprint, missing_since from person", (_) -> {
		}, (row) -> known.add(row.getString(2), row.getInt(1), row.getLong(3), row.getObject(4) != null));
		return known;
	}

	@Override
	public PersonId allot(int count) {
		return new PersonId(this.ids.take(count));
	}

	@Override
	public void add(Collection<Person> people, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.batch(INSERT, people, (statement, person) -> {
			set(statement, person, now);
			statement.setObject(15, now);
		});
	}

	@Override
	public void update(Collection<Person> people, Instant at) {
		OffsetDateTime now = Jdbc.utc(at);
		this.jdbc.batch(UPDATE, people, (statement, person) -> set(statement, person, now));
	}

	private static void set(PreparedStatement statement, Person person, OffsetDateTime now) throws SQLException {
		DirectoryUser seen = person.seen();
		statement.setString(1, seen.id().value());
		statement.setString(2, seen.dn());
		statement.setString(3, seen.uid().value());
		statement.setString(4, seen.uid().key());
		statement.setString(5, Jdbc.cut(seen.displayName(), PersonRow.DISPLAY_NAME_LENGTH));
		statement.setString(6, Jdbc.cut(seen.givenName(), PersonRow.NAME_LENGTH));
		statement.setString(7, Jdbc.cut(seen.familyName(), PersonRow.NAME_LENGTH));
		statement.setString(8, Folded.sortKey(seen));
		statement.setString(9, Folded.searchText(seen));
		Jdbc.setText(statement, 10, seen.mail());
		statement.setString(11, seen.licence().name());
		statement.setLong(12, seen.fingerprint());
		statement.setObject(13, now);
		statement.setInt(14, person.id().value());
	}

	@Override
	public void markMissing(Collection<PersonId> people, Instant since) {
		OffsetDateTime at = Jdbc.utc(since);
		this.jdbc.batch("update person set missing_since = ?, changed_at = ? where id = ? and missing_since is null",
				people, (statement, id) -> {
					statement.setObject(1, at);
					statement.setObject(2, at);
					statement.setInt(3, id.value());
				});
	}

	@Override
	public Optional<Person> find(Uid uid) {
		return this.jdbc.first("select " + PersonRow.COLUMNS + """
				 from person p where p.uid_key = ?
				order by case when p.missing_since is null then 0 else 1 end, p.id desc limit 1""",
				(row, _) -> PersonRow.read(row), uid.key());
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return this.jdbc.first("select " + PersonRow.COLUMNS + " from person p where p.id = ?",
				(row, _) -> PersonRow.read(row), id.value());
	}

	@Override
	public int countPresent() {
		return this.jdbc.count("select count(*) from person where missing_since is null");
	}

}
