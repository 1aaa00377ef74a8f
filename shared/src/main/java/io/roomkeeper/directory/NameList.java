package io.roomkeeper.directory;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Everybody whom the directory has, in the order of their names. */
public interface NameList {

	/**
	 * The numbers of some of those people who are wanted, by family name.
	 * @param offset how many of them are passed over
	 */
	int[] page(IntPredicate wanted, int offset, int limit);

	/**
	 * Passes the numbers of those people to the reader who match words, in no order.
	 * @param text words: each must begin a word of name, uid, mail, number or link
	 */
	void matching(String text, IntConsumer reader);

}
