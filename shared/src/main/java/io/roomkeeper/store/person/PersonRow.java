package io.roomkeeper.store.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;

/**
 * Reads and writes people as rows. The number and link from the directory are not stored.
 */
final class PersonRow {

	/** The columns that {@link #read} reads, in its order, of a table named {@code p}. */
	static final String COLUMNS = "p.id, p.directory_id, p.dn, p.uid, p.display_name, p.given_name, p.family_name,"
			+ " p.mail, p.licence, p.missing_since";

	/** The number of columns that {@link #read} reads. */
	static final int WIDTH = 10;

	static final int NAME_LENGTH = 256;

	static final int DISPLAY_NAME_LENGTH = 512;

	private PersonRow() {
	}

	static Person read(ResultSet row) throws SQLException {
		DirectoryUser seen = new DirectoryUser(new DirectoryId(row.getString(2)), row.getString(3),
				new Uid(row.getString(4)), row.getString(5), row.getString(6), row.getString(7),
				Optional.ofNullable(row.getString(8)), Licence.valueOf(row.getString(9)), Optional.empty(),
				Optional.empty());
		return new Person(new PersonId(row.getInt(1)), seen, Jdbc.instant(row.getObject(10, OffsetDateTime.class)));
	}

}
