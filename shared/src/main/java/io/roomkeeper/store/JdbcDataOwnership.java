package io.roomkeeper.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import org.springframework.dao.DuplicateKeyException;

/** Stores facts about the data as a whole, in the only row of {@code account}. */
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
		return this.jdbc.first("select naming_context from account where naming_context is not null",
				(row, _) -> row.getString(1));
	}

	@Override
	public Optional<LocalDate> ledgerCompleteSince() {
		return this.jdbc.first("select ledger_complete_since from account",
				(row, _) -> row.getObject(1, LocalDate.class));
	}

	@Override
	public void begin(LocalDate ledgerCompleteSince, Instant at) {
		try {
			this.jdbc.update("insert into account (id, ledger_complete_since, created_at) values (1, ?, ?)",
					ledgerCompleteSince, Jdbc.utc(at));
		}
		catch (DuplicateKeyException _) {
			// Another process has just added the row.
		}
	}

	@Override
	public void bind(String namingContext) {
		this.jdbc.update("update account set naming_context = ?", namingContext);
	}

	@Override
	public void completeSince(LocalDate ledgerCompleteSince) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("update account set ledger_complete_since = ?", ledgerCompleteSince);
			this.jdbc.changed(ChangeCounter.ROOMS, this.jdbc.update(this.moveEnds, ledgerCompleteSince) > 0);
		});
	}

}
