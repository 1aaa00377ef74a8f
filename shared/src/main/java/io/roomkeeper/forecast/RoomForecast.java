package io.roomkeeper.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import io.roomkeeper.forecast.ForecastStore.EndingRoom;
import io.roomkeeper.forecast.ForecastStore.RoomEnds;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.VetoKind;

/** Rooms that expire, and the warnings before they do. */
final class RoomForecast implements ForecastPart {

	private final ForecastStore store;

	private final RoomLedger ledger;

	private final People people;

	RoomForecast(ForecastStore store, RoomLedger ledger, People people) {
		this.store = store;
		this.ledger = ledger;
		this.people = people;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return EnumSet.of(ForecastKind.EXPIRY, ForecastKind.WARNING);
	}

	@Override
	public void count(ForecastCounts counts) {
		int longest = Expiry.WARNING_DAYS.getFirst();
		for (RoomEnds ends : this.store.roomEnds(counts.last().plusDays(longest))) {
			counts.add(ForecastKind.EXPIRY, ends.on(), ends.rooms());
			for (ForecastDay day : counts.days()) {
				if (warns(ends.on(), ends.warned(), day)) {
					counts.add(ForecastKind.WARNING, day.date(), ends.rooms());
				}
			}
		}
	}

	/**
	 * Returns whether the owner of a room is warned in a night. The first night also
	 * gives late warnings; the others give those whose period begins on their date.
	 */
	private static boolean warns(LocalDate end, OptionalInt warned, ForecastDay day) {
		OptionalInt due = Expiry.warningDue(end, day.date());
		boolean begins = day.first() || ChronoUnit.DAYS.between(day.date(), end) == due.orElse(-1);
		return due.isPresent() && begins && (warned.isEmpty() || warned.getAsInt() > due.getAsInt());
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		if (kind == ForecastKind.EXPIRY) {
			return this.store.endingRooms(day.from(), day.date(), limit)
				.stream()
				.map((room) -> ForecastItem.of(VetoKind.EXPIRY, room.owner(), room.uid(), room.on(),
						Message.of("forecast.item.EXPIRY", Argument.pmi(room.pmi().digits()))))
				.toList();
		}
		return day.first() ? lateWarnings(day, limit) : warnings(day, limit);
	}

	private List<ForecastItem> warnings(ForecastDay day, int limit) {
		List<ForecastItem> items = new ArrayList<>();
		for (int days : Expiry.WARNING_DAYS) {
			LocalDate end = day.date().plusDays(days);
			for (EndingRoom room : this.store.endingRooms(end, end, limit)) {
				if (warns(end, room.warned(), day)) {
					items.add(warning(room.owner(), room.uid(), day, end));
				}
			}
		}
		return items;
	}

	private List<ForecastItem> lateWarnings(ForecastDay day, int limit) {
		List<ExpiryWarning> due = this.ledger.warningsDue(day.date(), null, limit);
		Map<PersonId, Person> owners = this.people.all(due.stream().map(ExpiryWarning::owner).toList());
		return due.stream()
			.flatMap((one) -> Optional.ofNullable(owners.get(one.owner()))
				.map((owner) -> warning(owner.id(), owner.seen().uid().value(), day, one.expiresOn()))
				.stream())
			.toList();
	}

	private static ForecastItem warning(PersonId owner, String uid, ForecastDay day, LocalDate end) {
		return ForecastItem.certain(Optional.of(owner), uid, day.date(),
				Message.of("forecast.item.WARNING", Argument.date(end)));
	}

}
