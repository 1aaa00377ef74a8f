package io.roomkeeper.store;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.StopRequests;

/** Stores requests to stop in {@code run}. */
class JdbcStopRequests implements StopRequests {

	private final Jdbc jdbc;

	JdbcStopRequests(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean add(RunId run) {
		return this.jdbc.update(
				"update run set stop_requested = true where status = 'RUNNING' and (id = ? or parent_id = ?)",
				run.value(), run.value()) > 0;
	}

	@Override
	public boolean has(RunId run) {
		return this.jdbc.count("select count(*) from run where id = ? and stop_requested", run.value()) == 1;
	}

}
