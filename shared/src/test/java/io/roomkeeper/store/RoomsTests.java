package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.IdleRooms.Extent;
import io.roomkeeper.room.IdleRooms.IdleRoom;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.OwnerRange;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.QuarantinedNumber;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.room.Rooms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomsTests {

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends StoreContract {

		Contract(TestDatabase database) {
			super(database);
		}

		private static final long NUMBER = 3_456_789_013L;

		private static final long OTHER_NUMBER = 4_567_890_135L;

		private static final LocalDate END = TODAY.plusDays(365);

		@Test
		void findsARoomByOwnerNumberAndLink() {
			PersonalRoom room = room(add("ana", "Ana", "García"), NUMBER, Optional.of("Ana.Garcia"));

			this.database.rooms().open(List.of(room));

			assertThat(this.database.rooms().of(room.owner())).contains(room);
			assertThat(this.database.rooms().withNumber(room.pmi())).contains(room);
			assertThat(this.database.rooms().withLink(new PersonalLink("ana.garcia"))).contains(room);
		}

		@Test
		void changesARoomWithItsVersionAndReservesTheOldNumber() {
			PersonalRoom before = open(add("ana", "Ana", "García"), NUMBER);
			PersonalRoom after = room(before.owner(), OTHER_NUMBER, Optional.of("Ana.Garcia"))
				.with(Optional.of(new PersonalLink("Ana.Garcia")), Optional.empty());
			Rooms rooms = this.database.rooms();

			assertThat(rooms.change(before, after, TODAY, END)).isTrue();
			assertThat(rooms.change(before, after, TODAY, END)).isFalse();

			assertThat(rooms.of(before.owner())).contains(after);
			assertThat(rooms.version(before.owner())).isEqualTo(2);
			assertThat(rooms.quarantinedOf(before.owner(), TODAY))
				.containsExactly(new QuarantinedNumber(before.pmi(), TODAY, END));
			assertThat(rooms.quarantinedOf(before.owner(), END)).isEmpty();
			assertThat(rooms.withoutPasscode()).containsExactly(before.owner());
			assertThat(rooms.change(after, before, TODAY, END)).isTrue();
			assertThat(rooms.quarantinedOf(before.owner(), TODAY)).extracting(QuarantinedNumber::pmi)
				.containsExactly(after.pmi());
		}

		@Test
		void refusesToChangeARoomToTheNumberOrLinkOfAnother() {
			PersonalRoom ana = open(add("ana", "Ana", "García"), NUMBER);
			PersonalRoom bob = room(add("bob", "Bob", "Able"), OTHER_NUMBER, Optional.of("bob.able"));
			this.database.rooms().open(List.of(bob));

			for (PersonalRoom after : List.of(room(ana.owner(), OTHER_NUMBER, Optional.empty()),
					room(ana.owner(), NUMBER, Optional.of("Bob.Able")))) {
				assertThatExceptionOfType(NumberTakenException.class)
					.isThrownBy(() -> this.database.rooms().change(ana, after, TODAY, END));
			}
			assertThat(this.database.rooms().of(ana.owner())).contains(ana);
		}

		@Test
		void refusesANumberThatAnotherRoomHasAndOpensNoneOfTheBatch() {
			List<PersonId> people = addMany(3);
			open(people.get(0), NUMBER);
			List<PersonalRoom> batch = List.of(room(people.get(1), OTHER_NUMBER, Optional.empty()),
					room(people.get(2), NUMBER, Optional.empty()));

			assertThatExceptionOfType(NumberTakenException.class).isThrownBy(() -> this.database.rooms().open(batch));

			assertThat(this.database.rooms().countWithoutRoom()).isEqualTo(2);
		}

		@Test
		void refusesALinkThatDiffersInCaseOnly() {
			List<PersonId> people = addMany(2);
			List<PersonalRoom> batch = List.of(room(people.get(0), NUMBER, Optional.of("ana.garcia")),
					room(people.get(1), OTHER_NUMBER, Optional.of("Ana.Garcia")));

			assertThatExceptionOfType(NumberTakenException.class).isThrownBy(() -> this.database.rooms().open(batch));
		}

		@Test
		void doesNotBlameTheNumberIfThePersonAlreadyHasARoom() {
			PersonId ana = add("ana", "Ana", "García");
			open(ana, NUMBER);

			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> open(ana, OTHER_NUMBER))
				.isNotInstanceOf(NumberTakenException.class);
		}

		@Test
		void listsPresentPeopleWithoutRoomInPages() {
			List<PersonId> people = addMany(4);
			open(people.get(0), NUMBER);
			this.database.people().markMissing(Set.of(people.get(1)), NOW);

			assertThat(this.database.rooms().withoutRoom(null, 1)).containsExactly(people.get(2));
			assertThat(this.database.rooms().withoutRoom(people.get(2), 9)).containsExactly(people.get(3));
			assertThat(this.database.rooms().countWithoutRoom()).isEqualTo(2);
		}

		@Test
		void returnsTakenNumbersAndLinks() {
			PersonId ana = add("ana", "Ana", "García");
			this.database.rooms().open(List.of(room(ana, NUMBER, Optional.of("ana.garcia"))));

			assertThat(this.database.rooms()
				.taken(List.of(new PersonalMeetingId(NUMBER), new PersonalMeetingId(OTHER_NUMBER)), TODAY))
				.containsExactly(new PersonalMeetingId(NUMBER));
			assertThat(this.database.rooms()
				.linksTaken(List.of(new PersonalLink("ANA.GARCIA"), new PersonalLink("ana.lopez"))))
				.containsExactly(new PersonalLink("ana.garcia"));
			assertThat(this.database.rooms().taken(List.of(), TODAY)).isEmpty();
		}

		@Test
		void returnsTheOwnerOfANumber() {
			PersonalRoom room = open(add("ana", "Ana", "García"), NUMBER);

			assertThat(this.database.rooms().ownersOf(List.of(room.pmi(), new PersonalMeetingId(OTHER_NUMBER))))
				.isEqualTo(Map.of(room.pmi(), room.owner()));
		}

		@Test
		void datesAssignmentsBackButNeverForward() {
			PersonalRoom room = open(add("ana", "Ana", "García"), NUMBER);

			this.database.rooms().assignedEarlier(Map.of(room.owner(), TODAY.minusDays(10)), TODAY.minusDays(20));
			this.database.rooms().assignedEarlier(Map.of(room.owner(), TODAY), TODAY.minusDays(20));

			PersonalRoom found = this.database.rooms().of(room.owner()).orElseThrow();
			assertThat(found.assignedOn()).isEqualTo(TODAY.minusDays(10));
			assertThat(found.expiresOn()).isEqualTo(END.minusDays(10));
		}

		@Test
		void expiresOnlyActiveRoomsThatAreDue() {
			List<PersonId> people = addMany(3);
			open(people.get(0), NUMBER);
			open(people.get(1), OTHER_NUMBER);
			this.database.idleRooms().expire(Set.of(people.get(1)), END);

			assertThat(this.database.idleRooms().expire(people, END.minusDays(1))).isEmpty();
			assertThat(this.database.idleRooms().expire(people, END)).containsExactly(people.get(0));
			assertThat(this.database.rooms().of(people.get(0)).orElseThrow().expiredOn()).contains(END);
			assertThat(this.database.rooms().countByState())
				.isEqualTo(Map.of(RoomState.ACTIVE, 0, RoomState.EXPIRED, 2, RoomState.RETIRED, 0));
		}

		@Test
		void countsAndPagesDueRoomsOfPresentPeople() {
			List<PersonId> people = addMany(3);
			PersonalRoom first = open(people.get(0), NUMBER);
			PersonalRoom last = open(people.get(1), OTHER_NUMBER);
			open(people.get(2), 5_678_901_357L);
			this.database.people().markMissing(Set.of(people.get(2)), NOW);

			assertThat(this.database.idleRooms().extent(END)).isEqualTo(new Extent(2, 3));
			assertThat(this.database.idleRooms().extent(END.minusDays(1))).isEqualTo(new Extent(0, 3));
			assertThat(idle(END, OwnerRange.ALL, 1)).containsExactly(first.pmi());
			assertThat(idle(END, new OwnerRange(first.owner().value(), Integer.MAX_VALUE), 9))
				.containsExactly(last.pmi());
			assertThat(idle(END.minusDays(1), OwnerRange.ALL, 9)).isEmpty();
		}

		@Test
		void countsTheIdleRoomsOfEachPartOfTheOwners() {
			List<PersonId> people = addMany(7);
			for (int i = 0; i < 7; i++) {
				open(people.get(i), NUMBER + i);
			}

			assertThat(this.database.idleRooms().parts(END, 7, 3))
				.allSatisfy((owners, rooms) -> assertThat(rooms).isEqualTo(idle(END, owners, 9).size()));
			assertThat(this.database.idleRooms().parts(END.minusDays(1), 0, 3).values()).containsOnly(0L);
		}

		@Test
		void dividesTheOwnersCompletelyAndWithoutOverlap() {
			List<PersonId> people = addMany(5);
			for (int i = 0; i < 5; i++) {
				open(people.get(i), NUMBER + i);
			}

			List<PersonalMeetingId> found = this.database.idleRooms()
				.parts(END, 5, 3)
				.keySet()
				.stream()
				.flatMap((owners) -> idle(END, owners, 9).stream())
				.toList();

			assertThat(found).containsExactlyElementsOf(idle(END, OwnerRange.ALL, 9)).hasSize(5);
		}

		private List<PersonalMeetingId> idle(LocalDate asOf, OwnerRange owners, int limit) {
			return this.database.idleRooms().page(asOf, owners, limit).stream().map(IdleRoom::pmi).toList();
		}

		@Test
		void reissuesAnExpiredRoomOnceAndQuarantinesTheOldNumber() {
			PersonalRoom room = open(add("ana", "Ana", "García"), NUMBER);
			this.database.ledger().enter(List.of(new RoomUse(room.owner(), TODAY)), TODAY);
			this.database.idleRooms().expire(Set.of(room.owner()), END);
			PersonalRoom renewed = PersonalRoom.opened(room.owner(), new PersonalMeetingId(OTHER_NUMBER),
					Optional.empty(), new Passcode("new"), END, TODAY);

			boolean first = this.database.rooms().reissueExpired(renewed, room.pmi(), END.plusDays(365));
			boolean second = this.database.rooms().reissueExpired(renewed, room.pmi(), END.plusDays(365));

			assertThat(first).isTrue();
			assertThat(second).isFalse();
			assertThat(this.database.rooms().of(room.owner())).contains(renewed);
			assertThat(this.database.rooms().taken(List.of(room.pmi()), END.plusDays(364))).containsExactly(room.pmi());
			assertThat(this.database.rooms().taken(List.of(room.pmi()), END.plusDays(365))).isEmpty();
		}

	}

}
