package io.roomkeeper.console.user;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;

/** Finds groups by name. */
final class GroupNames {

	private GroupNames() {
	}

	/** Returns the groups of the directory whose name contains the text, by priority. */
	static Stream<Group> matching(Groups groups, String text) {
		String wanted = fold(text.strip());
		return groups.all().stream().filter((group) -> !group.missing() && fold(group.name()).contains(wanted));
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
