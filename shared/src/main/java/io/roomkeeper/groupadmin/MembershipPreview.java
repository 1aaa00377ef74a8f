package io.roomkeeper.groupadmin;

import java.util.List;

import io.roomkeeper.person.Person;

/**
 * The effect of a list of people on a local group.
 *
 * @param joining true if people would be added, false if they would be removed
 * @param lines the outcome of each line, in the order of the list
 * @param impact the effect on settings
 */
public record MembershipPreview(boolean joining, List<MemberLine> lines, GroupImpact impact) {

	public MembershipPreview {
		lines = List.copyOf(lines);
	}

	/** Returns the people who would be added or removed. */
	public List<Person> people() {
		return this.lines.stream()
			.filter((line) -> line.outcome() == MemberLine.Outcome.CHANGES)
			.flatMap((line) -> line.person().stream())
			.toList();
	}

}
