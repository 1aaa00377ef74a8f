package io.roomkeeper.directory;

import java.util.List;

/**
 * The other uids, mail addresses and names of a person whose entry has several values,
 * each once and in a defined order.
 *
 * @param uids other uids
 * @param mails other mail addresses
 * @param displayNames other display names
 */
public record PersonAliases(List<String> uids, List<String> mails, List<String> displayNames) {

	/** No aliases. */
	public static final PersonAliases NONE = new PersonAliases(List.of(), List.of(), List.of());

	/** The maximum length of an alias, in characters. */
	public static final int LONGEST = 256;

	/** The maximum number of aliases of one kind. */
	static final int MOST = 50;

	public PersonAliases {
		uids = kept(uids);
		mails = kept(mails);
		displayNames = kept(displayNames);
	}

	private static List<String> kept(List<String> values) {
		return values.isEmpty() ? List.of()
				: values.stream().filter((value) -> value.length() <= LONGEST).limit(MOST).toList();
	}

	/** Returns whether there are no aliases. */
	public boolean isEmpty() {
		return this.uids.isEmpty() && this.mails.isEmpty() && this.displayNames.isEmpty();
	}

}
