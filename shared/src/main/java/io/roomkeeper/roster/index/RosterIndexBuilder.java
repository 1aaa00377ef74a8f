package io.roomkeeper.roster.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;

/** Builds the index from people in ascending order of id. */
public final class RosterIndexBuilder {

	private final Filters filters = new Filters();

	private final Dictionary.Builder dictionary = new Dictionary.Builder();

	private final SortKeys keys = new SortKeys();

	private final RoomColumns rooms = new RoomColumns();

	/** Adds a person. */
	public void add(RosterLine line) {
		int id = line.id().value();
		this.filters.everybody().set(id);
		this.filters.licensed().set(id, line.licence() == Licence.LICENSED);
		this.filters.missing().set(id, line.missing());
		line.room().ifPresent((room) -> this.filters.state(room.state()).set(id));
		this.keys.add(line);
		this.rooms.add(line.room());
		wordsOf(line).forEach((word) -> this.dictionary.add(id, word));
	}

	/** Returns the index of all added people and of their groups. */
	public RosterIndex build(Map<GroupId, PeopleSet> groups) {
		return new RosterIndex(this.filters, this.dictionary.build(),
				Ordered.of(this.keys, this.filters.everybody(), this.rooms), groups, this.rooms.digestOfLinks());
	}

	/**
	 * Returns the words by which a person is found. A word that is the prefix of another
	 * one is left out, since the longer word covers every search for it.
	 */
	static List<String> wordsOf(RosterLine line) {
		List<String> all = Stream
			.concat(line.aliases().stream(),
					Stream.of(line.displayName(), line.givenName(), line.familyName(), line.uid().value(),
							line.mail().orElse(""),
							line.room().flatMap(RosterLine.Room::link).map((link) -> link.key()).orElse("")))
			.flatMap((text) -> SearchWords.pieces(SearchWords.fold(text)).stream())
			.flatMap((piece) -> SearchWords.wordsOf(piece).stream())
			.sorted()
			.toList();
		List<String> words = new ArrayList<>(all.size());
		for (int i = 0; i < all.size(); i++) {
			if (i + 1 == all.size() || !all.get(i + 1).startsWith(all.get(i))) {
				words.add(all.get(i));
			}
		}
		return words;
	}

}
