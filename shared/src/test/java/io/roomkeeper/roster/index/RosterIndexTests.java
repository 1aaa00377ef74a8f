package io.roomkeeper.roster.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.Lines;
import io.roomkeeper.roster.index.RosterQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RosterIndexTests {

	private static final int ANA = 7;

	private static final int BOB = 8;

	private static final int ZOE = 12;

	private final RosterIndex index = index();

	private static RosterIndex index() {
		RosterIndexBuilder builder = new RosterIndexBuilder();
		builder.add(Lines.with(Lines.person(ANA, "ana.garcia", "Ana", "García"),
				Lines.room(3_456_789_013L, Optional.of("Doctor.Garcia"))));
		builder.add(Lines.person(BOB, "bob", "Bob", "Able"));
		builder.add(Lines.with(Lines.person(ZOE, "zoe_100%", "Zoë", "Müller-Strauß"),
				Lines.room(812_345_679L, Optional.empty())));
		return builder.build(Map.of(new GroupId(1), PeopleSet.of(ANA, ZOE)));
	}

	private List<Integer> found(RosterQuery query) {
		return Lines.snapshot(this.index, PeopleSet.of(ANA, BOB))
			.page(query, 0, 10)
			.stream()
			.map(PersonId::value)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ana", "GARCIA", "garc an", "ana.g", "ana.garcia@example.org", "garcia@ex", "doct",
			"doctor.gar", "3456789013", "345 678", "345-678-9013", "345 678 9013", " ana ", "3" })
	void findsAnaByTheBeginningOfEachWord(String text) {
		assertThat(found(RosterQuery.matching(text))).containsExactly(ANA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "arcia", "ana bob", "678", "%", "_", "an_", "!", "4567", "345 9", "abc", "zz", "ana..g" })
	void findsNobodyByTheMiddleOfAWordOrAWildcard(String text) {
		assertThat(found(RosterQuery.matching(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "zoe", "ZOË", "muller", "müller", "strauss", "strauß", "100%", "zoe_100", "812 345 679", "8" })
	void findsZoeWithAccentsOrWithout(String text) {
		assertThat(found(RosterQuery.matching(text))).containsExactly(ZOE);
	}

	@Test
	void ordersByFamilyNameFirst() {
		assertThat(found(RosterQuery.matching(""))).containsExactly(BOB, ANA, ZOE);
		assertThat(found(RosterQuery.matching("").orderedBy(Sort.NAME, false))).containsExactly(ZOE, ANA, BOB);
	}

	@Test
	void putsThoseWithoutANumberLastInBothDirections() {
		assertThat(found(RosterQuery.matching("").orderedBy(Sort.NUMBER, true))).containsExactly(ZOE, ANA, BOB);
		assertThat(found(RosterQuery.matching("").orderedBy(Sort.NUMBER, false))).containsExactly(ANA, ZOE, BOB);
	}

	@Test
	void filtersByGroup() {
		assertThat(found(RosterQuery.matching("").withGroup(Optional.of(new GroupId(1))))).containsExactly(ANA, ZOE);
		assertThat(found(RosterQuery.matching("").withGroup(Optional.of(new GroupId(2))))).isEmpty();
	}

	@Test
	void findsDisabledRoomsFromTheSettings() {
		assertThat(found(RosterQuery.matching("").withStatus(Optional.of(RoomStatus.DISABLED)))).containsExactly(ANA);
		assertThat(found(RosterQuery.matching("").withStatus(Optional.of(RoomStatus.NO_ROOM)))).containsExactly(BOB);
		assertThat(found(RosterQuery.matching("").withStatus(Optional.of(RoomStatus.ACTIVE)))).containsExactly(ZOE);
	}

	@Test
	void continuesAfterAUidThatNobodyHas() {
		var everybody = this.index.matching(RosterQuery.matching(""));

		assertThat(this.index.afterUid(everybody, "b", 1)).containsExactly(new PersonId(BOB));
		assertThat(this.index.afterUid(everybody, "bob", 5)).containsExactly(new PersonId(ZOE));
		assertThat(this.index.afterUid(everybody, "zz", 5)).isEmpty();
	}

	@Test
	void isEmptyBeforeTheFirstSync() {
		RosterIndex empty = new RosterIndexBuilder().build(Map.of());

		assertThat(empty.matching(RosterQuery.matching("ana")).isEmpty()).isTrue();
		assertThat(empty.size()).isZero();
	}

}
