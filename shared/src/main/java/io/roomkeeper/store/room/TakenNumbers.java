package io.roomkeeper.store.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.PersonalMeetingId;
import org.springframework.dao.DuplicateKeyException;

/**
 * Finds the numbers that are taken: a room or a pending room has them, they are in
 * quarantine, or a plan has reserved them.
 */
public final class TakenNumbers {

	private static final String SELECT = """
			select c.pmi, r.person_id, 0 from unnest(cast(? as bigint array)) as c(pmi) join room r on r.pmi = c.pmi
			union all
			select c.pmi, n.last_owner, 0 from unnest(cast(? as bigint array)) as c(pmi)
			join retired_number n on n.pmi = c.pmi where n.quarantined_until > ?
			union all
			select c.pmi, 0, 0 from unnest(cast(? as bigint array)) as c(pmi) join awaited_room a on a.pmi = c.pmi
			union all
			select c.pmi, 0, v.plan_id from unnest(cast(? as bigint array)) as c(pmi)
			join reserved_number v on v.pmi = c.pmi where v.reserved_until >= ?""";

	private final Jdbc jdbc;

	public TakenNumbers(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Passes each of the numbers that is taken to the reader, once for each way in which
	 * it is taken. A plan reserves many numbers at once, so a plan of this query that
	 * PostgreSQL has kept may be unsuitable.
	 * @param on the day that decides whether a quarantine or reservation has ended
	 */
	public void read(Collection<PersonalMeetingId> numbers, LocalDate on, Reader reader) {
		Long[] wanted = numbers.stream().map(PersonalMeetingId::number).toArray(Long[]::new);
		this.jdbc.template().query(SELECT, (statement) -> {
			this.jdbc.dialect().planEachTime(statement);
			Jdbc.setLongs(statement, 1, wanted);
			Jdbc.setLongs(statement, 2, wanted);
			statement.setObject(3, on);
			Jdbc.setLongs(statement, 4, wanted);
			Jdbc.setLongs(statement, 5, wanted);
			statement.setObject(6, on);
		}, (row) -> {
			reader.read(new PersonalMeetingId(row.getLong(1)), row.getInt(2), row.getInt(3));
		});
	}

	/** Receives numbers that are taken. */
	@FunctionalInterface
	public interface Reader {

		/**
		 * Receives one number.
		 * @param owner the person who has it or had it last; 0 if there is none
		 * @param plan the plan that has reserved it; 0 if none has
		 */
		void read(PersonalMeetingId number, int owner, int plan);

	}

	/**
	 * Runs work in a transaction, and returns its result.
	 * @throws NumberTakenException if a number or link that it stores is no longer free
	 */
	static boolean unlessTaken(Jdbc jdbc, Supplier<Boolean> work) {
		try {
			return jdbc.inTransaction(work);
		}
		catch (DuplicateKeyException ex) {
			String message = String.valueOf(ex.getMessage()).toLowerCase(Locale.ROOT);
			boolean taken = message.contains("room_pmi_unique") || message.contains("room_link_unique");
			throw taken ? new NumberTakenException(ex) : ex;
		}
	}

	/** Runs work like {@link #unlessTaken(Jdbc, Supplier)}. */
	static void unlessTaken(Jdbc jdbc, Runnable work) {
		unlessTaken(jdbc, () -> {
			work.run();
			return true;
		});
	}

}
