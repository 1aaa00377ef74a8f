package io.roomkeeper.batch.file;

import java.util.function.UnaryOperator;

import io.roomkeeper.csv.Csv;
import io.roomkeeper.text.Message;

/** A line of a file, or one object of a list. */
public sealed interface Line {

	/** Returns the line number. The header is line 1. */
	long number();

	/**
	 * A line that has all of its columns.
	 *
	 * @param columns returns the text of a column, or an empty text for an unknown column
	 */
	record Whole(long number, UnaryOperator<String> columns) implements Line {

		/**
		 * Returns the text of a column without surrounding invisible characters. May be
		 * empty.
		 */
		public String text(String column) {
			return Csv.plain(CellText.clean(this.columns.apply(column)));
		}

	}

	/**
	 * A line that cannot be parsed.
	 *
	 * @param reason the error
	 */
	record Broken(long number, Message reason) implements Line {

	}

}
