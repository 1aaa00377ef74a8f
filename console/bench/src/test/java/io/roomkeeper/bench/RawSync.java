package io.roomkeeper.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

/**
 * Reads the directory page by page and writes the rows of a first sync on one connection,
 * in transactions of 1,000 rows. Numbers are consecutive. Nothing is compared, and no
 * items of a run are written.
 */
final class RawSync {

	private static final int BATCH = 1_000;

	private final RawDirectory directory;

	private final DataSource database;

	private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

	private int pending;

	RawSync(RawDirectory directory, DataSource database) {
		this.directory = directory;
		this.database = database;
	}

	/** Reads and writes everything and returns the duration in nanoseconds. */
	long time() {
		long begin = System.nanoTime();
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			people(connection);
			groups(connection);
			connection.setAutoCommit(true);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return System.nanoTime() - begin;
	}

	private void people(Connection connection) throws SQLException {
		try (PreparedStatement person = connection.prepareStatement("""
				insert into person (id, directory_id, dn, uid, uid_key, display_name, given_name, family_name, mail,
				  mail_key, licence, fingerprint, first_seen_at, changed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
				PreparedStatement room = connection.prepareStatement("""
						insert into room (person_id, pmi, link, link_key, passcode, state, assigned_on, last_used_on,
						  expires_on, expired_on)
						values (?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?)""")) {
			this.directory.people((seen) -> unchecked(() -> {
				int id = id(seen.dn());
				set(person, id, seen);
				set(room, id);
				if (++this.pending == BATCH) {
					flush(connection, person, room);
				}
			}));
			flush(connection, person, room);
		}
	}

	private void set(PreparedStatement person, int id, RawDirectory.Person seen) throws SQLException {
		person.setInt(1, id);
		person.setString(2, seen.id());
		person.setString(3, seen.dn());
		person.setString(4, seen.uid());
		person.setString(5, seen.uid());
		person.setString(6, seen.displayName());
		person.setString(7, seen.givenName());
		person.setString(8, seen.familyName());
		person.setString(9, seen.mail());
		person.setString(10, seen.mail());
		person.setString(11, "licensed".equals(seen.licence()) ? "LICENSED" : "BASIC");
		person.setLong(12, seen.displayName().hashCode());
		person.setObject(13, this.now);
		person.setObject(14, this.now);
		person.addBatch();
	}

	private static void set(PreparedStatement room, int id) throws SQLException {
		room.setInt(1, id);
		room.setLong(2, 2_345_000_000L + id);
		room.setNull(3, Types.VARCHAR);
		room.setNull(4, Types.VARCHAR);
		room.setString(5, "123456");
		room.setObject(6, Installation.FIRST_DAY);
		room.setNull(7, Types.DATE);
		room.setObject(8, LocalDate.EPOCH.plusYears(57));
		room.setNull(9, Types.DATE);
		room.addBatch();
	}

	/** Returns the number in a name, so that no map from names to ids is needed. */
	private static int id(String dn) {
		return Integer.parseInt(dn, 5, 13, 10) + 1;
	}

	private void groups(Connection connection) throws SQLException {
		int[] id = { 0 };
		try (PreparedStatement row = connection.prepareStatement("""
				insert into user_group (id, directory_id, dn, name, priority, missing, created_at, changed_at)
				values (?, ?, ?, ?, ?, false, ?, ?)""");
				PreparedStatement membership = connection
					.prepareStatement("insert into membership (group_id, person_id) values (?, ?)")) {
			this.directory.groups((seen) -> unchecked(() -> {
				row.setInt(1, ++id[0]);
				row.setString(2, seen.id());
				row.setString(3, seen.dn());
				row.setString(4, seen.name());
				row.setInt(5, id[0]);
				row.setObject(6, this.now);
				row.setObject(7, this.now);
				row.executeUpdate();
				for (String member : seen.members()) {
					membership.setInt(1, id[0]);
					membership.setInt(2, id(member));
					membership.addBatch();
					if (++this.pending == BATCH) {
						flush(connection, membership);
					}
				}
			}));
			flush(connection, membership);
		}
	}

	private void flush(Connection connection, PreparedStatement... statements) throws SQLException {
		if (this.pending > 0) {
			for (PreparedStatement statement : statements) {
				statement.executeBatch();
			}
			this.pending = 0;
		}
		connection.commit();
	}

	private static void unchecked(SqlWork work) {
		try {
			work.run();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface SqlWork {

		void run() throws SQLException;

	}

}
