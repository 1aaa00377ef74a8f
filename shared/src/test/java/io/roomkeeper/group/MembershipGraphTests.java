package io.roomkeeper.group;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MembershipGraphTests {

	private static final GroupId PHYSICS = new GroupId(1);

	private static final GroupId UNDERGRADS = new GroupId(2);

	private static final GroupId STUDENTS = new GroupId(3);

	private static final GroupId EVERYONE = new GroupId(4);

	private final MembershipGraph graph = new MembershipGraph(
			Map.of(UNDERGRADS, Set.of(PHYSICS), STUDENTS, Set.of(UNDERGRADS), EVERYONE, Set.of(STUDENTS, PHYSICS)));

	@Test
	void findsEveryGroupAbove() {
		assertThat(this.graph.pathsFrom(List.of(PHYSICS))).containsOnlyKeys(PHYSICS, UNDERGRADS, STUDENTS, EVERYONE);
	}

	@Test
	void returnsTheShortestPath() {
		Map<GroupId, List<GroupId>> paths = this.graph.pathsFrom(List.of(PHYSICS));

		assertThat(paths.get(STUDENTS)).containsExactly(PHYSICS, UNDERGRADS, STUDENTS);
		assertThat(paths.get(EVERYONE)).containsExactly(PHYSICS, EVERYONE);
	}

	@Test
	void endsInACycle() {
		MembershipGraph circle = new MembershipGraph(
				Map.of(PHYSICS, Set.of(STUDENTS), STUDENTS, Set.of(UNDERGRADS), UNDERGRADS, Set.of(PHYSICS)));

		assertThat(circle.pathsFrom(List.of(PHYSICS))).containsOnlyKeys(PHYSICS, STUDENTS, UNDERGRADS);
		assertThat(circle.withDescendants(PHYSICS)).containsExactly(PHYSICS, UNDERGRADS, STUDENTS);
	}

	@Test
	void findsEverythingBelow() {
		assertThat(this.graph.withDescendants(STUDENTS)).containsExactly(PHYSICS, UNDERGRADS, STUDENTS);
	}

}
