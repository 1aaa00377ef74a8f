package io.roomkeeper.store.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.Vetoes;

/** Stores vetoes in {@code veto}. */
public class JdbcVetoes implements Vetoes {

	private static final String SELECT = "select kind, person_id, held_until, reason, author, placed_at, pmi from veto ";

	private final Jdbc jdbc;

	public JdbcVetoes(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a condition that excludes people whose item of that kind is held. Its only
	 * parameter is the date of the nightly job. A database evaluates the query in it once
	 * for each statement, not for each row.
	 * @param person the column with the person's ID
	 */
	static String notHeld(VetoKind kind, String person) {
		return " %s not in (select v.person_id from veto v where v.kind = '%s' and v.held_until > ?) ".formatted(person,
				kind.name());
	}

	@Override
	public List<Veto> on(LocalDate asOf) {
		return this.jdbc.list(SELECT + "where held_until > ? order by held_until, person_id, kind",
				(row, _) -> read(row), asOf);
	}

	@Override
	public Set<PersonId> held(VetoKind kind, LocalDate asOf) {
		return new HashSet<>(this.jdbc.list("select person_id from veto where kind = ? and held_until > ?",
				(row, _) -> new PersonId(row.getInt(1)), kind.name(), asOf));
	}

	@Override
	public Optional<Veto> find(VetoKind kind, PersonId person) {
		return this.jdbc.first(SELECT + "where person_id = ? and kind = ?", (row, _) -> read(row), person.value(),
				kind.name());
	}

	@Override
	public void put(Veto veto) {
		this.jdbc.inTransaction(() -> {
			remove(veto);
			this.jdbc.update("""
					insert into veto (kind, person_id, pmi, held_until, reason, author, placed_at)
					values (?, ?, ?, ?, ?, ?, ?)""", veto.kind().name(), veto.person().value(), number(veto),
					veto.until(), Jdbc.cut(veto.reason(), 1000), Jdbc.cut(veto.author(), 256), Jdbc.utc(veto.at()));
		});
	}

	private void remove(Veto veto) {
		this.jdbc.update("delete from veto where person_id = ? and kind = ? and pmi = ?", veto.person().value(),
				veto.kind().name(), number(veto));
	}

	/** Returns the value of the column {@code pmi}, which is 0 without a number. */
	private static long number(Veto veto) {
		return veto.number().map(PersonalMeetingId::number).orElse(0L);
	}

	@Override
	public boolean remove(PersonalMeetingId number) {
		return this.jdbc.update("delete from veto where kind = ? and pmi = ?", VetoKind.NUMBER.name(),
				number.number()) > 0;
	}

	@Override
	public boolean remove(VetoKind kind, PersonId person) {
		return this.jdbc.update("delete from veto where person_id = ? and kind = ?", person.value(), kind.name()) > 0;
	}

	@Override
	public List<Veto> removePassed(LocalDate asOf) {
		return this.jdbc.inTransaction(() -> {
			List<Veto> passed = this.jdbc.list(SELECT + "where held_until <= ? order by person_id, kind",
					(row, _) -> read(row), asOf);
			passed.forEach(this::remove);
			return passed;
		});
	}

	private static Veto read(ResultSet row) throws SQLException {
		long number = row.getLong(7);
		return new Veto(VetoKind.valueOf(row.getString(1)), new PersonId(row.getInt(2)),
				(number == 0) ? Optional.empty() : Optional.of(new PersonalMeetingId(number)),
				row.getObject(3, LocalDate.class), row.getString(4), row.getString(5),
				row.getObject(6, OffsetDateTime.class).toInstant());
	}

}
