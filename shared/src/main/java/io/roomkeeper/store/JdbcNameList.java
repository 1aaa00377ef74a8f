package io.roomkeeper.store;

import java.util.List;
import java.util.function.IntConsumer;

import io.roomkeeper.directory.NameList;

/** The names in {@code person}. */
class JdbcNameList implements NameList {

	private static final String PRESENT = "select id from person where missing_since is null";

	private final Jdbc jdbc;

	JdbcNameList(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void all(IntConsumer reader) {
		this.jdbc.stream(PRESENT + " order by sort_key, id", (_) -> {
		}, (row) -> reader.accept(row.getInt(1)));
	}

	@Override
	public void matching(String text, IntConsumer reader) {
		List<String> pieces = Folded.pieces(text);
		this.jdbc.stream(PRESENT + " and search_text like ? escape '!'".repeat(pieces.size()), (statement) -> {
			for (int at = 0; at < pieces.size(); at++) {
				statement.setString(at + 1, Folded.pattern(pieces.get(at)));
			}
		}, (row) -> reader.accept(row.getInt(1)));
	}

}
