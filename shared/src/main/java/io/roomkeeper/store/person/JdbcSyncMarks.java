package io.roomkeeper.store.person;

import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.SyncMark;
import io.roomkeeper.directory.SyncMarks;

/** Stores the mark in the only row of {@code sync_mark}. */
public class JdbcSyncMarks implements SyncMarks {

	private final Jdbc jdbc;

	public JdbcSyncMarks(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<SyncMark> find() {
		return this.jdbc.first("select kind, server, reached, configuration, full_at, taken_at from sync_mark",
				(row, _) -> new SyncMark(
						new ChangeMark(ChangeMark.Kind.valueOf(row.getString(1)), row.getString(2), row.getLong(3)),
						row.getLong(4), row.getObject(5, OffsetDateTime.class).toInstant(),
						row.getObject(6, OffsetDateTime.class).toInstant()));
	}

	@Override
	public void store(SyncMark mark) {
		this.jdbc.inTransaction(() -> {
			forget();
			this.jdbc.update("""
					insert into sync_mark (id, kind, server, reached, configuration, full_at, taken_at)
					values (1, ?, ?, ?, ?, ?, ?)""", mark.reached().kind().name(), mark.reached().server(),
					mark.reached().reached(), mark.configuration(), Jdbc.utc(mark.fullAt()), Jdbc.utc(mark.takenAt()));
		});
	}

	@Override
	public void forget() {
		this.jdbc.update("delete from sync_mark");
	}

}
