package io.roomkeeper.store.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.visit.Entered;

/** A guest who was handed over, with what they used to join. */
final class EnteredRow {

	private EnteredRow() {
	}

	static Entered read(ResultSet row, int index) throws SQLException {
		return new Entered(new PersonId(row.getInt(1)), JdbcVisits.meeting(row, 2), address(row.getString(3)),
				row.getObject(4, OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getString(5)));
	}

	private static Optional<JoinAddress> address(String entrance) {
		return entrance.startsWith("/m") && !entrance.startsWith("/my/") ? Optional.empty()
				: JoinAddress.typed(entrance);
	}

	/**
	 * Returns what a guest used to join. The link of a meeting stays secret.
	 */
	static String entrance(JoinAddress address) {
		return (address instanceof JoinAddress.ByToken) ? "/m" : address.path();
	}

}
