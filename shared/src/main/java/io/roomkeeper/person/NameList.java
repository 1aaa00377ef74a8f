package io.roomkeeper.person;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** All people whom the directory has, sorted by name. */
public interface NameList {

	/**
	 * Returns the ids of one page of the wanted people, by family name.
	 * @param offset how many of the wanted people to skip
	 */
	int[] page(IntPredicate wanted, int offset, int limit);

	/**
	 * Passes the ids of matching people to the reader, in no particular order.
	 * @param text words: each must be the prefix of a word of name, uid, mail, number or
	 * link
	 */
	void matching(String text, IntConsumer reader);

}
