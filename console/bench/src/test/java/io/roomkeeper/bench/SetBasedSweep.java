package io.roomkeeper.bench;

import java.time.LocalDate;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Expires all idle rooms and adds an item for each in one transaction: by one statement
 * on PostgreSQL, and by two on HSQLDB, which cannot select from an update.
 */
final class SetBasedSweep {

	private static final String IDLE = " from room r join person p on p.id = r.person_id"
			+ " where r.state = 'ACTIVE' and r.expires_on <= ? and p.missing_since is null";

	private static final String EXPIRE = "update room set state = 'EXPIRED', expired_on = ?"
			+ " where state = 'ACTIVE' and expires_on <= ?"
			+ " and person_id in (select p.id from person p where p.missing_since is null)";

	private static final String ITEMS = "insert into run_item (run_id, seq, item, outcome, detail) ";

	private final DataSource database;

	private final BenchDatabase kind;

	SetBasedSweep(DataSource database, BenchDatabase kind) {
		this.database = database;
		this.kind = kind;
	}

	/** Expires them as of a date and returns the duration in nanoseconds. */
	long time(LocalDate asOf) {
		JdbcTemplate jdbc = new JdbcTemplate(this.database);
		Long run = jdbc.queryForObject("select max(id) from run", Long.class);
		long begin = System.nanoTime();
		if (this.kind == BenchDatabase.POSTGRESQL) {
			jdbc.update("with expired as (" + EXPIRE + " returning person_id, pmi, last_used_on) " + ITEMS
					+ "select ?, 1500000000 + row_number() over (order by e.person_id), p.uid, 'EXPIRED',"
					+ " e.pmi || ', last used ' || coalesce(e.last_used_on, date '2025-01-01')"
					+ " from expired e join person p on p.id = e.person_id", asOf, asOf, run);
		}
		else {
			new TransactionTemplate(new JdbcTransactionManager(this.database)).executeWithoutResult((_) -> {
				jdbc.update(ITEMS + "select ?, 1500000000 + r.person_id, p.uid, 'EXPIRED',"
						+ " cast(r.pmi as varchar(11)) || ', last used 2025-01-01'" + IDLE, run, asOf);
				jdbc.update(EXPIRE, asOf, asOf);
			});
		}
		return System.nanoTime() - begin;
	}

}
