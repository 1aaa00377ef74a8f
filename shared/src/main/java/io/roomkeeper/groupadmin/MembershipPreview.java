package io.roomkeeper.groupadmin;

import java.util.List;

import io.roomkeeper.person.Person;

/**
 * What a list of people would do to a local group, before it is applied.
 *
 * @param joining whether they would come into the group; else they would leave it
 * @param lines what becomes of each piece of the list, in its order
 * @param impact what it would do to settings
 */
public record MembershipPreview(boolean joining, List<MemberLine> lines, GroupImpact impact) {

	public MembershipPreview {
		lines = List.copyOf(lines);
	}

	/** Those who would come or leave. */
	public List<Person> people() {
		return this.lines.stream()
			.filter((line) -> line.outcome() == MemberLine.Outcome.CHANGES)
			.flatMap((line) -> line.person().stream())
			.toList();
	}

}
