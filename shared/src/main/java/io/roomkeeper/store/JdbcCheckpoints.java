package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.checkpoint.Checkpoints;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.TrailStart;
import io.roomkeeper.database.Jdbc;

/** Checkpoints in {@code audit_checkpoint}, and the start in {@code audit_start}. */
class JdbcCheckpoints implements Checkpoints {

	private static final String SELECT = "select size, signed_at, edge, note, sent from audit_checkpoint ";

	private final Jdbc jdbc;

	JdbcCheckpoints(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<StoredCheckpoint> all() {
		return this.jdbc.list(SELECT + "order by size desc", JdbcCheckpoints::read);
	}

	@Override
	public Optional<StoredCheckpoint> upTo(long size) {
		return this.jdbc.first(SELECT + "where size <= ? order by size desc fetch first 1 rows only",
				JdbcCheckpoints::read, size);
	}

	@Override
	public Optional<StoredCheckpoint> from(long size) {
		return this.jdbc.first(SELECT + "where size >= ? order by size fetch first 1 rows only", JdbcCheckpoints::read,
				size);
	}

	@Override
	public void add(StoredCheckpoint checkpoint) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("update audit_head set seq = seq");
			if (this.jdbc.count("select count(*) from audit_checkpoint where size = ?", checkpoint.size()) == 0) {
				this.jdbc.update(
						"insert into audit_checkpoint (size, signed_at, edge, note, sent) values (?, ?, ?, ?, ?)",
						checkpoint.size(), Jdbc.utc(checkpoint.at()), checkpoint.edge(), checkpoint.note(),
						checkpoint.sent());
			}
		});
	}

	@Override
	public void sent(long size) {
		this.jdbc.update("update audit_checkpoint set sent = true where size <= ? and sent = false", size);
	}

	@Override
	public TrailStart start() {
		return this.jdbc
			.first("select size, hash, edge, note from audit_start",
					(row, _) -> new TrailStart(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
			.orElse(TrailStart.NONE);
	}

	@Override
	public long lastBefore(Instant moment) {
		return this.jdbc
			.first("select min(seq) - 1 from audit_event where happened_at >= ?", (row, _) -> row.getLong(1),
					Jdbc.utc(moment))
			.orElse(0L);
	}

	@Override
	public int remove(TrailStart start) {
		return this.jdbc.inTransaction(() -> {
			this.jdbc.update("update audit_head set seq = seq");
			this.jdbc.update("delete from audit_mention where seq <= ?", start.size());
			this.jdbc.update("delete from audit_day where last_seq <= ?", start.size());
			this.jdbc.update("delete from audit_checkpoint where size < ?", start.size());
			int removed = this.jdbc.update("delete from audit_event where seq <= ?", start.size());
			if (this.jdbc.update("update audit_start set size = ?, hash = ?, edge = ?, note = ?", start.size(),
					start.hash(), start.edge(), start.note()) == 0) {
				this.jdbc.update("insert into audit_start (id, size, hash, edge, note) values (1, ?, ?, ?, ?)",
						start.size(), start.hash(), start.edge(), start.note());
			}
			return removed;
		});
	}

	private static StoredCheckpoint read(ResultSet row, int index) throws SQLException {
		return new StoredCheckpoint(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(),
				row.getString(3), row.getString(4), row.getBoolean(5));
	}

}
