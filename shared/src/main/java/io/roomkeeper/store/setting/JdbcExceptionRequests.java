package io.roomkeeper.store.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionRequest.Decided;
import io.roomkeeper.setting.exception.ExceptionRequests;

/** Stores requests for exceptions in {@code exception_request}. */
public class JdbcExceptionRequests implements ExceptionRequests {

	private static final String OPEN = "OPEN";

	private static final String SELECT = """
			select id, person_id, setting_key, ends_at, asked_by, asked_at, reason, open_slot, granted, decided_by,
			decided_at, decision_reason from exception_request\s""";

	private final Jdbc jdbc;

	public JdbcExceptionRequests(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ExceptionRequest add(ExceptionRequest request) {
		return this.jdbc.inTransaction(() -> {
			this.jdbc.update(
					"""
							insert into exception_request (person_id, setting_key, ends_at, asked_by, asked_at, reason, open_slot)
							values (?, ?, ?, ?, ?, ?, ?)""",
					request.person().value(), request.key().text(), Jdbc.utc(request.until()),
					Jdbc.cut(request.askedBy(), 256), Jdbc.utc(request.askedAt()), Jdbc.cut(request.reason(), 1000),
					OPEN);
			return openOf(request.person(), request.key()).orElseThrow();
		});
	}

	@Override
	public List<ExceptionRequest> open() {
		return this.jdbc.list(SELECT + "where open_slot = ? order by asked_at, id", JdbcExceptionRequests::read, OPEN);
	}

	@Override
	public int countOpen() {
		return this.jdbc
			.first("select count(*) from exception_request where open_slot = ?", (row, _) -> row.getInt(1), OPEN)
			.orElse(0);
	}

	@Override
	public Optional<ExceptionRequest> find(long id) {
		return this.jdbc.first(SELECT + "where id = ?", JdbcExceptionRequests::read, id);
	}

	@Override
	public Optional<ExceptionRequest> openOf(PersonId person, SettingKey key) {
		return this.jdbc.first(SELECT + "where person_id = ? and setting_key = ? and open_slot = ?",
				JdbcExceptionRequests::read, person.value(), key.text(), OPEN);
	}

	@Override
	public boolean decide(long id, Decided decision) {
		return this.jdbc.update("""
				update exception_request set open_slot = null, granted = ?, decided_by = ?, decided_at = ?,
				decision_reason = ? where id = ? and open_slot = ?""", decision.granted(), Jdbc.cut(decision.by(), 256),
				Jdbc.utc(decision.at()), Jdbc.cut(decision.reason(), 1000), id, OPEN) == 1;
	}

	private static ExceptionRequest read(ResultSet row, int index) throws SQLException {
		Optional<Decided> decision = (row.getString(8) != null) ? Optional.empty()
				: Optional.of(new Decided(row.getBoolean(9), row.getString(10),
						row.getObject(11, OffsetDateTime.class).toInstant(), row.getString(12)));
		return new ExceptionRequest(row.getLong(1), new PersonId(row.getInt(2)), new SettingKey(row.getString(3)),
				row.getObject(4, OffsetDateTime.class).toInstant(), row.getString(5),
				row.getObject(6, OffsetDateTime.class).toInstant(), row.getString(7), decision);
	}

}
