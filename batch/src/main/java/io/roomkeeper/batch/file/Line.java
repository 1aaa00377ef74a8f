package io.roomkeeper.batch.file;

import java.util.function.UnaryOperator;

import io.roomkeeper.csv.Csv;

/** A line of a file, or one object of a list. */
public sealed interface Line {

	/** Its number, the header being 1. */
	long number();

	/**
	 * A line that has all of its columns.
	 *
	 * @param number its number
	 * @param columns gives what is written in a column; an empty text where there is no
	 * such column
	 */
	record Whole(long number, UnaryOperator<String> columns) implements Line {

		/**
		 * What is written in a column, without what cannot be seen around it; may be
		 * empty.
		 */
		public String text(String column) {
			return Csv.plain(CellText.clean(this.columns.apply(column)));
		}

	}

	/**
	 * A line that cannot be taken apart.
	 *
	 * @param number its number
	 * @param reason why
	 */
	record Broken(long number, String reason) implements Line {

	}

}
