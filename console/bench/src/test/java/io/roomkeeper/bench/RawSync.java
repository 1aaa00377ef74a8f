package io.roomkeeper.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Reads the directory page by page and writes the rows of a first sync as fast as the
 * database accepts them: by {@code copy} into PostgreSQL, and by batches into HSQLDB.
 * Numbers are consecutive. Nothing is compared, and no items of a run are written.
 */
final class RawSync {

	private final RawDirectory directory;

	private final BulkRows rows;

	private final int transaction;

	private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

	private final List<RawDirectory.Person> waiting = new ArrayList<>();

	/**
	 * @param transaction how many people one transaction writes
	 */
	RawSync(RawDirectory directory, DataSource database, int transaction) {
		this.directory = directory;
		this.rows = new BulkRows(database);
		this.transaction = transaction;
	}

	/** Reads and writes everything and returns the duration in nanoseconds. */
	long time() {
		long begin = System.nanoTime();
		this.directory.people((seen) -> {
			this.waiting.add(seen);
			if (this.waiting.size() == this.transaction) {
				writePeople();
			}
		});
		writePeople();
		groups();
		return System.nanoTime() - begin;
	}

	private void writePeople() {
		this.rows.insert("person",
				"id, directory_id, dn, uid, uid_key, display_name, given_name, family_name, mail, mail_key, licence,"
						+ " fingerprint, first_seen_at, changed_at",
				(writer) -> this.waiting.forEach((seen) -> writer.row(id(seen.dn()), seen.id(), seen.dn(), seen.uid(),
						seen.uid(), seen.displayName(), seen.givenName(), seen.familyName(), seen.mail(), seen.mail(),
						"licensed".equals(seen.licence()) ? "LICENSED" : "BASIC", (long) seen.displayName().hashCode(),
						this.now, this.now)));
		this.rows.insert("room", "person_id, pmi, passcode, state, assigned_on, expires_on",
				(writer) -> this.waiting.forEach((seen) -> writer.row(id(seen.dn()), 2_345_000_000L + id(seen.dn()),
						"123456", "ACTIVE", Installation.FIRST_DAY, LocalDate.EPOCH.plusYears(57))));
		this.waiting.clear();
	}

	/** Returns the number in a name, so that no map from names to ids is needed. */
	private static int id(String dn) {
		return Integer.parseInt(dn, 5, 13, 10) + 1;
	}

	private void groups() {
		int[] id = { 0 };
		this.directory.groups((seen) -> {
			int group = ++id[0];
			this.rows.insert("user_group", "id, directory_id, dn, name, priority, missing, created_at, changed_at",
					(writer) -> writer.row(group, seen.id(), seen.dn(), seen.name(), group, false, this.now, this.now));
			this.rows.insert("membership", "group_id, person_id",
					(writer) -> seen.members().forEach((member) -> writer.row(group, id(member))));
		});
	}

}
