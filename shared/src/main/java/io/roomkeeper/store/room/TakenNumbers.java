package io.roomkeeper.store.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Gatherers;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.PersonalMeetingId;
import org.springframework.dao.DuplicateKeyException;

/**
 * Finds the numbers that are taken: a room or a pending room has them, they are in
 * quarantine, or a plan has reserved them.
 */
public final class TakenNumbers {

	/**
	 * Looks each number up in each table by its key. PostgreSQL would scan whole tables
	 * for a join, because it expects that to be cheaper for thousands of numbers.
	 */
	private static final String SELECT = """
			select c.pmi,
			(select r.person_id from room r where r.pmi = c.pmi),
			(select n.last_owner from retired_number n where n.pmi = c.pmi and n.quarantined_until > ?),
			(select 0 from awaited_room a where a.pmi = c.pmi),
			(select v.plan_id from reserved_number v where v.pmi = c.pmi and v.reserved_until >= ?)
			from unnest(cast(? as bigint array)) as c(pmi)""";

	/**
	 * The number of numbers in one query. PostgreSQL would compile a query of five
	 * thousand, which takes longer than the query.
	 */
	private static final int NUMBERS_A_QUERY = 1_000;

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
		numbers.stream()
			.map(PersonalMeetingId::number)
			.gather(Gatherers.windowFixed(NUMBERS_A_QUERY))
			.forEach((some) -> readSome(some, on, reader));
	}

	private void readSome(List<Long> numbers, LocalDate on, Reader reader) {
		this.jdbc.template().query(SELECT, (statement) -> {
			this.jdbc.dialect().planEachTime(statement);
			statement.setObject(1, on);
			statement.setObject(2, on);
			Jdbc.setLongs(statement, 3, numbers.toArray(Long[]::new));
		}, (row) -> {
			PersonalMeetingId number = new PersonalMeetingId(row.getLong(1));
			for (int owner = 2; owner <= 4; owner++) {
				pass(row, owner, (person) -> reader.read(number, person, 0));
			}
			pass(row, 5, (plan) -> reader.read(number, 0, plan));
		});
	}

	private static void pass(ResultSet row, int column, IntConsumer found) throws SQLException {
		int value = row.getInt(column);
		if (!row.wasNull()) {
			found.accept(value);
		}
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
