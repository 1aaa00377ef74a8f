package io.roomkeeper.directory;

import java.util.function.IntConsumer;

/** Everybody whom the directory has, in the order of their names. */
public interface NameList {

	/** Passes the numbers of all people to the reader, by family name. */
	void all(IntConsumer reader);

	/**
	 * Passes the numbers of those people to the reader who match words, in no order.
	 * @param text words: each must begin a word of name, uid or mail
	 */
	void matching(String text, IntConsumer reader);

}
