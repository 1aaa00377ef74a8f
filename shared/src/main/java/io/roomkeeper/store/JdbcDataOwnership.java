package io.roomkeeper.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;

import io.roomkeeper.account.DataOwnership;

/** What is remembered about the data as a whole, in the one row of {@code account}. */
class JdbcDataOwnership implements DataOwnership {

	private final Jdbc jdbc;

	private final String moveEnds;

	JdbcDataOwnership(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.moveEnds = "update room set expires_on = %s where state = 'ACTIVE'".formatted(jdbc.dialect()
			.expiryAfter("greatest(coalesce(last_used_on, assigned_on), assigned_on, cast(? as date))"));
	}

	@Override
	public Optional<String> directory() {
		return this.jdbc.first("select directory from account", (row, _) -> row.getString(1));
	}

	@Override
	public Optional<LocalDate> ledgerCompleteSince() {
		return this.jdbc.first("select ledger_complete_since from account",
				(row, _) -> row.getObject(1, LocalDate.class));
	}

	@Override
	public void claim(String directory, LocalDate ledgerCompleteSince, Instant at) {
		try {
			this.jdbc.update(
					"insert into account (id, directory, ledger_complete_since, created_at) values (1, ?, ?, ?)",
					directory, ledgerCompleteSince, Jdbc.utc(at));
		}
		catch (DuplicateKeyException _) {
			// Another process has claimed it a moment ago; whoever asks finds for whom.
		}
	}

	@Override
	public void completeSince(LocalDate ledgerCompleteSince) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("update account set ledger_complete_since = ?", ledgerCompleteSince);
			this.jdbc.update(this.moveEnds, ledgerCompleteSince);
		});
	}

}
