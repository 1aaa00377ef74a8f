package io.roomkeeper.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.resolution.LevelCodec;

/**
 * Exports people with their rooms as comma-separated values (RFC 4180), reading and
 * writing row by row. The columns include those that {@code rooms import} reads.
 * Passcodes are left out. A cell that a spreadsheet would take for a formula gets an
 * apostrophe (OWASP, CSV injection). Only admins and the helpdesk may use it; it throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anyone else.
 */
public final class UserExport {

	private static final String COLUMNS = Csv.row("uid", "name", "mail", "licence", "number", "link", "address",
			"status", "disabled_by", "last_used_on", "expires_on", "missing_since");

	private final UserList users;

	private final Account account;

	/**
	 * @param account supplies the base address of links
	 */
	public UserExport(UserList users, Account account) {
		this.users = users;
		this.account = account;
	}

	/** Writes the matching and selected people, in the query's order. */
	public void write(Actor actor, RosterQuery query, Selection selection, Appendable out) {
		this.users.requireReader(actor);
		append(out, COLUMNS);
		this.users.each(actor, query, selection, (entry) -> append(out, line(entry)));
	}

	private static void append(Appendable out, String line) {
		try {
			out.append(line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String line(ListedUser entry) {
		DirectoryUser seen = entry.person().seen();
		Optional<PersonalRoom> room = entry.room();
		return Csv.row(seen.uid().value(), seen.displayName(), seen.mail().orElse(""),
				seen.licence().name().toLowerCase(Locale.ROOT), room.map((one) -> one.pmi().digits()).orElse(""),
				room.flatMap(PersonalRoom::link).map(Object::toString).orElse(""),
				room.map((one) -> one.joinUrl(this.account)).orElse(""),
				entry.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
				entry.disabledBy().map(LevelCodec::of).orElse(""),
				room.flatMap(PersonalRoom::lastUsedOn).map(Object::toString).orElse(""),
				room.map((one) -> one.expiresOn().toString()).orElse(""),
				entry.person().missingSince().map(Object::toString).orElse(""));
	}

}
