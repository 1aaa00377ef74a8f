package io.roomkeeper.store.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;

/** Stores exceptions in {@code setting_exception}. */
public class JdbcSettingExceptions implements SettingExceptions {

	private static final String SELECT = "select id, person_id, setting_key, ends_at, author, granted_at, reason"
			+ " from setting_exception ";

	private final Jdbc jdbc;

	public JdbcSettingExceptions(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SettingException> activeAt(Instant asOf) {
		OffsetDateTime moment = Jdbc.utc(asOf);
		return this.jdbc.list(SELECT + "where granted_at <= ? and ends_at > ? order by granted_at, id",
				JdbcSettingExceptions::read, moment, moment);
	}

	@Override
	public List<SettingException> endingAfter(Instant asOf) {
		return this.jdbc.list(SELECT + "where ends_at > ? order by granted_at, id", JdbcSettingExceptions::read,
				Jdbc.utc(asOf));
	}

	@Override
	public List<SettingException> of(PersonId person, Instant asOf) {
		return this.jdbc.list(SELECT + "where person_id = ? and granted_at <= ? order by granted_at, id",
				JdbcSettingExceptions::read, person.value(), Jdbc.utc(asOf));
	}

	@Override
	public List<SettingException> endedBetween(Instant from, Instant to) {
		return this.jdbc.list(SELECT + "where ends_at >= ? and ends_at < ? order by ends_at, id",
				JdbcSettingExceptions::read, Jdbc.utc(from), Jdbc.utc(to));
	}

	@Override
	public void grant(SettingException exception) {
		this.jdbc.inTransaction(() -> {
			end(exception.person(), exception.key(), exception.author(), exception.at());
			this.jdbc.update("""
					insert into setting_exception (person_id, setting_key, ends_at, author, granted_at, reason)
					values (?, ?, ?, ?, ?, ?)""", exception.person().value(), exception.key().text(),
					Jdbc.utc(exception.until()), Jdbc.cut(exception.author(), 256), Jdbc.utc(exception.at()),
					Jdbc.cut(exception.reason(), 1000));
			this.jdbc.changed(ChangeCounter.SETTINGS);
		});
	}

	@Override
	public Optional<SettingException> end(PersonId person, SettingKey key, String author, Instant at) {
		OffsetDateTime moment = Jdbc.utc(at);
		return this.jdbc.inTransaction(() -> {
			Optional<Granted> active = this.jdbc.first(
					SELECT + "where person_id = ? and setting_key = ? and granted_at <= ? and ends_at > ?"
							+ " order by granted_at desc, id desc",
					(row, index) -> new Granted(row.getLong(1), read(row, index)), person.value(), key.text(), moment,
					moment);
			return active.map((granted) -> ended(granted, author, at));
		});
	}

	@Override
	public List<SettingException> noteEnds(String author, Instant asOf, int limit) {
		return this.jdbc.inTransaction(() -> {
			List<Granted> ended = this.jdbc.list(
					SELECT + "where ends_at <= ? and ended_by is null order by id fetch first ? rows only",
					(row, index) -> new Granted(row.getLong(1), read(row, index)), Jdbc.utc(asOf), limit);
			ended.forEach((one) -> this.jdbc.update("update setting_exception set ended_by = ? where id = ?",
					Jdbc.cut(author, 256), one.id()));
			return ended.stream().map(Granted::exception).toList();
		});
	}

	@Override
	public List<SettingException> unrecordedEnds(Instant upTo) {
		return this.jdbc.list(SELECT + "where ends_at <= ? and ended_by is null order by ends_at, id",
				JdbcSettingExceptions::read, Jdbc.utc(upTo));
	}

	@Override
	public int countEnds(Instant asOf) {
		return this.jdbc
			.first("select count(*) from setting_exception where ends_at <= ? and ended_by is null",
					(row, _) -> row.getInt(1), Jdbc.utc(asOf))
			.orElse(0);
	}

	/**
	 * Returns the ended exception. It lasts at least a microsecond, the precision of the
	 * database.
	 */
	private SettingException ended(Granted granted, String author, Instant at) {
		SettingException was = granted.exception();
		Instant least = was.at().plus(1, ChronoUnit.MICROS);
		Instant end = at.isBefore(least) ? least : at;
		this.jdbc.update("update setting_exception set ends_at = ?, ended_by = ? where id = ?", Jdbc.utc(end),
				Jdbc.cut(author, 256), granted.id());
		this.jdbc.changed(ChangeCounter.SETTINGS);
		return new SettingException(was.person(), was.key(), end, was.author(), was.at(), was.reason());
	}

	private static SettingException read(ResultSet row, int index) throws SQLException {
		return new SettingException(new PersonId(row.getInt(2)), new SettingKey(row.getString(3)),
				row.getObject(4, OffsetDateTime.class).toInstant(), row.getString(5),
				row.getObject(6, OffsetDateTime.class).toInstant(), row.getString(7));
	}

	private record Granted(long id, SettingException exception) {

	}

}
