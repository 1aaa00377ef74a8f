package io.roomkeeper.store;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.RunId;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncProgress;

/**
 * Stores the progress of unfinished syncs, in {@code sync_unfinished} and
 * {@code sync_confirmation}.
 */
class JdbcSyncProgress implements SyncProgress {

	private final Jdbc jdbc;

	JdbcSyncProgress(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<SyncEffect, BitSet> unfinished() {
		Map<SyncEffect, BitSet> concerned = new EnumMap<>(SyncEffect.class);
		this.jdbc.stream("select effect, people from sync_unfinished", (_) -> {
		}, (row) -> concerned.put(SyncEffect.valueOf(row.getString(1)), BitSet.valueOf(row.getBytes(2))));
		return concerned;
	}

	@Override
	public void begin(Map<SyncEffect, BitSet> concerned) {
		this.jdbc.inTransaction(() -> {
			finish();
			this.jdbc.batch("insert into sync_unfinished (effect, people) values (?, ?)", concerned.entrySet(),
					(statement, entry) -> {
						statement.setString(1, entry.getKey().name());
						statement.setBytes(2, entry.getValue().toByteArray());
					});
		});
	}

	@Override
	public void finish() {
		this.jdbc.update("delete from sync_unfinished");
	}

	@Override
	public void pause(RunId run, Map<SyncEffect, Long> toConfirm) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("delete from sync_confirmation where run_id = ?", run.value());
			this.jdbc.batch("insert into sync_confirmation (run_id, effect, people) values (?, ?, ?)",
					toConfirm.entrySet(), (statement, entry) -> {
						statement.setLong(1, run.value());
						statement.setString(2, entry.getKey().name());
						statement.setInt(3, Math.toIntExact(entry.getValue()));
					});
		});
	}

	@Override
	public Map<SyncEffect, Long> toConfirm(RunId run) {
		Map<SyncEffect, Long> counts = new EnumMap<>(SyncEffect.class);
		this.jdbc.template()
			.query("select effect, people from sync_confirmation where run_id = ?",
					(statement) -> statement.setLong(1, run.value()), (row) -> {
						counts.put(SyncEffect.valueOf(row.getString(1)), row.getLong(2));
					});
		return counts;
	}

}
