package io.roomkeeper.roster.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.Lines;
import io.roomkeeper.roster.RosterSnapshot;
import io.roomkeeper.roster.index.RosterQuery.Sort;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the index with a check of every single person. */
class RosterIndexProperties {

	private static final GroupId GROUP = new GroupId(1);

	private static final List<String> SYLLABLES = List.of("an", "Na", "é", "ß", "x", "-", ".", "_", " ", "1", "23", "Ø",
			"日", "𝔸", "'", "%");

	@Property(tries = 300)
	void findsWhomLookingAtEverybodyFinds(@ForAll long seed) {
		Random random = new Random(seed);
		List<RosterLine> people = people(random);
		PeopleSet disabled = some(random, people);
		PeopleSet members = some(random, people);
		RosterIndex index = random.nextBoolean() ? index(people, members)
				: withRoomsOf(people, index(withOtherRooms(random, people), members)).orElseThrow();
		RosterSnapshot snapshot = Lines.snapshot(index, disabled);

		for (int question = 0; question < 20; question++) {
			RosterQuery query = query(random, people);
			BitSet matching = snapshot.matching(query);
			List<PersonId> expected = people.stream()
				.filter((line) -> matches(line, query, disabled, members))
				.sorted(order(query, disabled))
				.map(RosterLine::id)
				.toList();
			int offset = random.nextInt(people.size() + 1);

			assertThat(snapshot.page(query, 0, 100)).as("%s", query).isEqualTo(expected);
			assertThat(snapshot.page(query, offset, 3)).as("%s from %d", query, offset)
				.isEqualTo(expected.stream().skip(offset).limit(3).toList());
			assertThat(matching.cardinality()).isEqualTo(expected.size());
		}
	}

	@Property(tries = 100)
	void otherLinksNeedANewIndex(@ForAll long seed) {
		Random random = new Random(seed);
		List<RosterLine> people = people(random);
		List<RosterLine> others = new ArrayList<>(people);
		int changed = random.nextInt(people.size());
		others.set(changed,
				with(people.get(changed),
						Optional.of(new RosterLine.Room(new PersonalMeetingId(2_000_000_000L),
								Optional.of(new PersonalLink("Another.link")), RoomState.ACTIVE, Optional.empty(),
								Lines.TODAY))));

		assertThat(withRoomsOf(others, index(people, PeopleSet.NOBODY))).isEmpty();
	}

	private static RosterIndex index(List<RosterLine> people, PeopleSet members) {
		RosterIndexBuilder builder = new RosterIndexBuilder();
		people.forEach(builder::add);
		return builder.build(Map.of(GROUP, members));
	}

	private static Optional<RosterIndex> withRoomsOf(List<RosterLine> people, RosterIndex index) {
		return index.withRooms(
				(reader) -> people.forEach((line) -> line.room().ifPresent((room) -> reader.accept(line.id(), room))));
	}

	/** Returns the same people and links with other numbers, states and dates. */
	private static List<RosterLine> withOtherRooms(Random random, List<RosterLine> people) {
		return people.stream().map((line) -> {
			Optional<PersonalLink> link = line.room().flatMap(RosterLine.Room::link);
			RosterLine.Room other = room(random, line.id().value());
			boolean none = link.isEmpty() && random.nextInt(3) == 0;
			return with(line, none ? Optional.empty() : Optional
				.of(new RosterLine.Room(other.number(), link, other.state(), other.lastUsedOn(), other.expiresOn())));
		}).toList();
	}

	private static RosterLine with(RosterLine line, Optional<RosterLine.Room> room) {
		return new RosterLine(line.id(), line.uid(), line.displayName(), line.givenName(), line.familyName(),
				line.mail(), line.licence(), line.missing(), room);
	}

	private static List<RosterLine> people(Random random) {
		List<RosterLine> people = new ArrayList<>();
		int id = 0;
		for (int i = random.nextInt(40); i >= 0; i--) {
			id += 1 + random.nextInt(3);
			String uid = "u" + text(random).replace(" ", "");
			people.add(new RosterLine(new PersonId(id), new Uid(uid), text(random), text(random), text(random),
					random.nextBoolean() ? Optional.of(uid + "@" + text(random)) : Optional.empty(),
					any(random, Licence.values()), random.nextInt(5) == 0,
					random.nextInt(4) > 0 ? Optional.of(room(random, id)) : Optional.empty()));
		}
		return people;
	}

	private static RosterLine.Room room(Random random, int id) {
		long number = random.nextBoolean() ? 2_000_000_000L + random.nextInt(400) * 1_000_000L + id
				: 200_000_000L + random.nextInt(400) * 100_000L + id;
		return new RosterLine.Room(new PersonalMeetingId(number),
				random.nextBoolean() ? Optional.of(new PersonalLink("Room." + (char) ('a' + random.nextInt(4)) + id))
						: Optional.empty(),
				any(random, RoomState.values()),
				random.nextBoolean() ? Optional.of(Lines.TODAY.minusDays(random.nextInt(5))) : Optional.empty(),
				Lines.TODAY.plusDays(random.nextInt(40) - 10L));
	}

	private static RosterQuery query(Random random, List<RosterLine> people) {
		return new RosterQuery(words(random, people), maybe(random, any(random, RoomStatus.values())),
				maybe(random, when(random)), maybe(random, any(random, Licence.values())), maybe(random, GROUP),
				any(random, Sort.values()), random.nextBoolean());
	}

	/**
	 * Returns search texts, mostly prefixes of stored values, so that there are matches.
	 */
	private static String words(Random random, List<RosterLine> people) {
		StringBuilder words = new StringBuilder();
		for (int i = random.nextInt(3); i > 0; i--) {
			RosterLine line = any(random, people.toArray(RosterLine[]::new));
			String whole = any(random, line.displayName(), line.uid().value(), line.mail().orElse("u"),
					line.room().map((room) -> room.number().grouped()).orElse("2"), text(random));
			int from = random.nextInt(3) == 0 ? random.nextInt(whole.length() + 1) : 0;
			words.append(whole, from, from + random.nextInt(whole.length() - from + 1)).append(' ');
		}
		return words.toString();
	}

	private static boolean matches(RosterLine line, RosterQuery query, PeopleSet disabled, PeopleSet members) {
		Optional<RoomState> state = line.room().map(RosterLine.Room::state);
		boolean stands = query.status().map(status(line, disabled)::equals).orElse(true);
		boolean ends = query.expiring()
			.map((when) -> !line.missing() && state.equals(Optional.of(RoomState.ACTIVE))
					&& ends(line.room().orElseThrow().expiresOn(), when))
			.orElse(true);
		return stands && ends && query.licence().map(line.licence()::equals).orElse(true)
				&& (query.group().isEmpty() || members.contains(line.id())) && says(line, query.text());
	}

	private static RoomStatus status(RosterLine line, PeopleSet disabled) {
		return RoomStatus.of(line.missing(), line.room().map(RosterLine.Room::state), !disabled.contains(line.id()),
				line.room().filter((room) -> !room.expiresOn().isAfter(Lines.TODAY)).isPresent());
	}

	private static boolean ends(LocalDate day, ExpiryDates when) {
		return day.isAfter(Lines.TODAY) && switch (when) {
			case ExpiryDates.Within(int days) -> !day.isAfter(Lines.TODAY.plusDays(days));
			case ExpiryDates.In(YearMonth month) -> YearMonth.from(day).equals(month);
		};
	}

	private static ExpiryDates when(Random random) {
		return random.nextBoolean() ? new ExpiryDates.Within(random.nextInt(40))
				: new ExpiryDates.In(YearMonth.from(Lines.TODAY).plusMonths(random.nextInt(3)));
	}

	private static boolean says(RosterLine line, String text) {
		List<String> pieces = Stream.of(SearchWords.fold(text).split(" ")).filter((piece) -> !piece.isEmpty()).toList();
		String number = line.room().map((room) -> room.number().digits()).orElse("");
		return pieces.stream().allMatch((piece) -> begins(line, piece) || isOf(number, piece))
				|| isOf(number, String.join("", pieces));
	}

	private static boolean isOf(String number, String typed) {
		String digits = typed.replace("-", "");
		return digits.matches("[1-9][0-9]{0,9}") && number.startsWith(digits);
	}

	private static boolean begins(RosterLine line, String piece) {
		return Stream
			.of(line.displayName(), line.givenName(), line.familyName(), line.uid().value(), line.mail().orElse(""),
					line.room().flatMap(RosterLine.Room::link).map(PersonalLink::name).orElse(""))
			.flatMap((text) -> Stream.of(SearchWords.fold(text).split(" ")))
			.anyMatch((whole) -> beginsAWord(whole, piece));
	}

	private static boolean beginsAWord(String whole, String piece) {
		for (int at = whole.indexOf(piece); at >= 0; at = whole.indexOf(piece, at + 1)) {
			if (at == 0 || (!letterOrDigit(whole.codePointBefore(at)) && letterOrDigit(whole.codePointAt(at)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean letterOrDigit(int codePoint) {
		return Character.isLetterOrDigit(codePoint);
	}

	private static Comparator<RosterLine> order(RosterQuery query, PeopleSet disabled) {
		Comparator<RosterLine> name = Comparator.comparing(SortKeys::sortedName, RosterIndexProperties::byCodePoints);
		Comparator<RosterLine> whole = switch (query.sort()) {
			case NAME -> name;
			case UID -> Comparator.comparing((line) -> line.uid().key(), RosterIndexProperties::byCodePoints);
			case NUMBER -> Comparator.comparing((line) -> line.room().orElseThrow().number());
			case STATUS ->
				Comparator.<RosterLine, RoomStatus>comparing((line) -> status(line, disabled)).thenComparing(name);
			case EXPIRES -> Comparator.<RosterLine, LocalDate>comparing((line) -> line.room().orElseThrow().expiresOn())
				.thenComparing(name);
			case LAST_USED ->
				Comparator
					.<RosterLine, LocalDate>comparing(
							(line) -> line.room().flatMap(RosterLine.Room::lastUsedOn).orElseThrow())
					.thenComparing(name);
		};
		Comparator<RosterLine> byId = Comparator.comparingInt((line) -> line.id().value());
		Comparator<RosterLine> valued = whole.thenComparing(byId);
		return Comparator.<RosterLine, Boolean>comparing((line) -> !has(line, query.sort()))
			.thenComparing((one, other) -> {
				if (!has(one, query.sort())) {
					return name.thenComparing(byId).compare(one, other);
				}
				return query.ascending() ? valued.compare(one, other) : valued.compare(other, one);
			});
	}

	private static boolean has(RosterLine line, Sort sort) {
		return switch (sort) {
			case NAME, UID, STATUS -> true;
			case NUMBER, EXPIRES -> line.room().isPresent();
			case LAST_USED -> line.room().flatMap(RosterLine.Room::lastUsedOn).isPresent();
		};
	}

	private static int byCodePoints(String one, String other) {
		int[] left = one.codePoints().toArray();
		int[] right = other.codePoints().toArray();
		return Arrays.compare(left, right);
	}

	private static PeopleSet some(Random random, List<RosterLine> people) {
		List<RosterLine> shuffled = new ArrayList<>(people);
		Collections.shuffle(shuffled, random);
		return PeopleSet.of(shuffled.stream()
			.limit(random.nextInt(people.size() + 1))
			.mapToInt((line) -> line.id().value())
			.toArray());
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			text.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
		}
		return text.toString();
	}

	private static <T> Optional<T> maybe(Random random, T value) {
		return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
	}

	@SafeVarargs
	private static <T> T any(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

}
