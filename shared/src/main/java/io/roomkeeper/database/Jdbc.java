package io.roomkeeper.database;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import io.roomkeeper.counter.ChangeCounter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database operations of all adapters: read rows, stream many rows, write batches.
 * Each write joins the caller's transaction or runs in its own.
 */
public final class Jdbc {

	/** The number of rows in one batch. */
	public static final int BATCH = 1_000;

	private static final int FETCH = 10_000;

	/** Replaces a character that cannot be stored. */
	private static final char NOT_A_CHARACTER = '\uFFFD';

	private final JdbcTemplate template;

	private final JdbcTemplate streaming;

	private final TransactionTemplate transaction;

	private final Dialect dialect;

	public Jdbc(DataSource dataSource, PlatformTransactionManager transactionManager) {
		this.template = new JdbcTemplate(dataSource);
		this.streaming = new JdbcTemplate(dataSource);
		this.streaming.setFetchSize(FETCH);
		this.transaction = new TransactionTemplate(transactionManager);
		this.dialect = Dialect.of(dataSource);
	}

	public Dialect dialect() {
		return this.dialect;
	}

	public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
		return this.template.query(sql, mapper, storable(arguments));
	}

	public <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
		return list(sql, mapper, arguments).stream().findFirst();
	}

	public int count(String sql, @Nullable Object... arguments) {
		return list(sql, (row, _) -> row.getInt(1), arguments).getFirst();
	}

	/** Reads any number of rows one by one, without holding all of them in memory. */
	public void stream(String sql, PreparedStatementSetter arguments, RowCallbackHandler reader) {
		this.transaction.executeWithoutResult((_) -> this.streaming.query(sql, arguments, reader));
	}

	public int update(String sql, @Nullable Object... arguments) {
		return this.template.update(sql, arguments);
	}

	public int update(String sql, PreparedStatementSetter arguments) {
		return this.template.update(sql, arguments);
	}

	public JdbcTemplate template() {
		return this.template;
	}

	/**
	 * Executes a statement once per row, {@link #BATCH} rows at a time, either for all
	 * rows or for none.
	 * @return how many rows each execution changed, in the order of the rows
	 */
	public <T> int[][] batch(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
		if (rows.isEmpty()) {
			return new int[0][];
		}
		return inTransaction(() -> this.template.batchUpdate(sql, rows, BATCH, setter));
	}

	/** Returns whether any execution of a batch has changed a row. */
	public static boolean anyRow(int[][] changed) {
		return Arrays.stream(changed).flatMapToInt(Arrays::stream).anyMatch((rows) -> rows != 0);
	}

	/**
	 * Returns those rows for which an execution of a batch has changed one row.
	 * @param rows the rows of the batch, in its order
	 * @param changed what {@link #batch} returned for them
	 */
	public static <T> List<T> changedRows(List<T> rows, int[][] changed) {
		return IntStream.range(0, rows.size())
			.filter((i) -> changed[i / BATCH][i % BATCH] == 1)
			.mapToObj(rows::get)
			.toList();
	}

	public <T> T inTransaction(Supplier<T> work) {
		return this.transaction.execute((_) -> work.get());
	}

	public void inTransaction(Runnable work) {
		this.transaction.executeWithoutResult((_) -> work.run());
	}

	/**
	 * Counts a change when the current transaction commits, however often this is called
	 * in it.
	 * @throws IllegalStateException if there is no transaction
	 */
	public void changed(ChangeCounter counter) {
		PendingChanges.add(this.template, counter);
	}

	/** Counts a change if there was one; otherwise does nothing. */
	public void changed(ChangeCounter counter, boolean any) {
		if (any) {
			changed(counter);
		}
	}

	/** Returns what the current transaction has changed and not committed. */
	public Set<ChangeCounter> uncommitted() {
		return PendingChanges.of(this.template);
	}

	public static void setIntegers(PreparedStatement statement, int index, Integer[] values) throws SQLException {
		statement.setArray(index, statement.getConnection().createArrayOf("INTEGER", values));
	}

	public static void setLongs(PreparedStatement statement, int index, Long[] values) throws SQLException {
		statement.setArray(index, statement.getConnection().createArrayOf("BIGINT", values));
	}

	public static void setTexts(PreparedStatement statement, int index, String[] values) throws SQLException {
		statement.setArray(index, statement.getConnection().createArrayOf("VARCHAR", storable(values)));
	}

	public static void setDates(PreparedStatement statement, int index, List<LocalDate> values) throws SQLException {
		Object[] dates = values.stream().map(Date::valueOf).toArray();
		statement.setArray(index, statement.getConnection().createArrayOf("DATE", dates));
	}

	public static void setText(PreparedStatement statement, int index, Optional<String> value) throws SQLException {
		statement.setString(index, value.orElse(null));
	}

	public static void setDate(PreparedStatement statement, int index, Optional<LocalDate> value) throws SQLException {
		if (value.isPresent()) {
			statement.setObject(index, value.get());
		}
		else {
			statement.setNull(index, Types.DATE);
		}
	}

	/**
	 * Converts the arguments of a query to what both databases take. PostgreSQL refuses
	 * the character NUL, which no stored text holds; a query for a text with it finds
	 * nothing.
	 */
	private static @Nullable Object[] storable(@Nullable Object[] arguments) {
		@Nullable Object[] storable = arguments.clone();
		for (int i = 0; i < storable.length; i++) {
			if (storable[i] instanceof String text) {
				storable[i] = text.replace('\0', NOT_A_CHARACTER);
			}
		}
		return storable;
	}

	/**
	 * Converts a moment to the form that both databases store: UTC, to the microsecond.
	 */
	public static OffsetDateTime utc(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	public static Optional<Instant> instant(@Nullable OffsetDateTime value) {
		return Optional.ofNullable(value).map(OffsetDateTime::toInstant);
	}

	/** Cuts a text to the length of its column, never inside a character. */
	public static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
		return text.substring(0, end);
	}

}
