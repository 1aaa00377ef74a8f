package io.roomkeeper.roster.index;

/**
 * The names and uids by which people are sorted. A person has the same index in each
 * column.
 */
final class SortKeys {

	private final Ints ids = new Ints();

	private final StringPool.Builder uids = new StringPool.Builder();

	private final StringPool.Builder names = new StringPool.Builder();

	/** Adds a person. */
	void add(RosterLine line) {
		this.ids.add(line.id().value());
		this.uids.add(StringPool.bytes(line.uid().key()));
		this.names.add(StringPool.bytes(sortedName(line)));
	}

	/** Returns the name by which people are sorted, family name first. */
	static String sortedName(RosterLine line) {
		return SearchWords
			.fold(line.familyName().isBlank() ? line.displayName() : line.familyName() + " " + line.givenName());
	}

	int size() {
		return this.ids.size();
	}

	int id(int place) {
		return this.ids.get(place);
	}

	StringPool uids() {
		return this.uids.build();
	}

	StringPool names() {
		return this.names.build();
	}

}
