package io.roomkeeper.bench;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;

/**
 * Many people with rooms and groups, the same in each run. Their names are drawn from
 * some thousand names. Every fourth person has a link, and every tenth room is expired.
 */
final class PeopleWithRooms {

	private static final int BATCH = 10_000;

	private static final int GIVEN_NAMES = 1_000;

	private static final int FAMILY_NAMES = 20_000;

	private static final String[] SYLLABLES = { "an", "ber", "cor", "da", "el", "fi", "gar", "ha", "in", "jo", "ka",
			"lö", "mar", "nú", "ol", "per", "qui", "ro", "sán", "tor", "um", "ve", "wa", "xi", "ya", "zo" };

	private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");

	private final Beans installation;

	private final int people;

	private final int groups;

	PeopleWithRooms(Beans installation, int people, int groups) {
		this.installation = installation;
		this.people = people;
		this.groups = groups;
	}

	void insert() {
		int first = this.installation.part(People.class).allot(this.people).value();
		for (int from = 0; from < this.people; from += BATCH) {
			List<Person> some = new ArrayList<>();
			List<PersonalRoom> rooms = new ArrayList<>();
			for (int number = from; number < Math.min(this.people, from + BATCH); number++) {
				PersonId id = new PersonId(first + number);
				some.add(new Person(id, person(number), Optional.empty()));
				rooms.add(room(id, number));
			}
			this.installation.part(People.class).add(some, SEEN);
			this.installation.part(Rooms.class).open(rooms);
		}
		formGroups(first);
	}

	private void formGroups(int first) {
		Groups all = this.installation.part(Groups.class);
		int id = all.allot(this.groups).value();
		for (int number = 0; number < this.groups; number++) {
			GroupId group = new GroupId(id + number);
			all.add(List.of(new Group(group, Optional.of(new DirectoryId("group-" + number)),
					Optional.of("cn=Group " + number), "Group " + number, number + 1, false)), SEEN);
			int step = (number == 0) ? 1 : number + 4;
			for (int from = number; from < this.people; from += BATCH * step) {
				List<PersonId> members = new ArrayList<>();
				for (int person = from; person < Math.min((long) this.people,
						from + (long) BATCH * step); person += step) {
					members.add(new PersonId(first + person));
				}
				all.found(group, members);
			}
		}
	}

	/** Returns the family name of a random person. */
	String family(Random random) {
		return familyName(random.nextInt(this.people));
	}

	/** Returns the given name of a random person. */
	String given(Random random) {
		return givenName(random.nextInt(this.people));
	}

	/** Returns the number of a random person. */
	String number(Random random) {
		return Long.toString(pmi(random.nextInt(this.people)));
	}

	/** Returns the number of the room of a person, counted from 0. */
	static String numberOf(int person) {
		return Long.toString(pmi(person));
	}

	/** Returns the uid of a random person. */
	String uid(Random random) {
		return uidOf(random.nextInt(this.people));
	}

	/** Returns a random group. */
	GroupId group(Random random) {
		return new GroupId(1 + random.nextInt(this.groups));
	}

	private DirectoryUser person(int number) {
		String uid = uidOf(number);
		return new DirectoryUser(new DirectoryId("%08x-0000-4000-8000-%012x".formatted(1, number)),
				"uid=" + uid + ",ou=people,dc=big,dc=example", new Uid(uid),
				givenName(number) + " " + familyName(number), givenName(number), familyName(number),
				Optional.of(uid + "@mail.big.example"), (number % 3 == 0) ? Licence.LICENSED : Licence.BASIC,
				Optional.empty(), Optional.empty());
	}

	private PersonalRoom room(PersonId id, int number) {
		LocalDate used = LocalDate.now(ZoneOffset.UTC).minusDays(scatter(number, 360));
		return new PersonalRoom(id, new PersonalMeetingId(pmi(number)),
				(number % 4 == 0) ? Optional.of(new PersonalLink("Room." + uidOf(number).replace("_", "")))
						: Optional.empty(),
				Optional.of(new Passcode("123456")), (number % 10 == 3) ? RoomState.EXPIRED : RoomState.ACTIVE,
				LocalDate.of(2020, 1, 1), Optional.of(used), used.plusDays(365), Optional.empty());
	}

	private static String uidOf(int number) {
		return "%s.%s%d".formatted(plain(givenName(number)), plain(familyName(number)), number);
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	private static String givenName(int number) {
		return name(scatter(number * 31L + 7, GIVEN_NAMES), 2);
	}

	private static String familyName(int number) {
		return name(scatter(number * 17L + 3, FAMILY_NAMES), 3);
	}

	private static String name(int number, int length) {
		StringBuilder name = new StringBuilder();
		int rest = number;
		for (int i = 0; i < length; i++) {
			name.append(SYLLABLES[rest % SYLLABLES.length]);
			rest /= SYLLABLES.length;
		}
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private static long pmi(int number) {
		return 2_000_000_000L + (number * 7_919L) % 7_999_999_999L;
	}

	private static int scatter(long number, int below) {
		return (int) Math.floorMod((number * 0x9e3779b97f4a7c15L) >>> 17, (long) below);
	}

}
