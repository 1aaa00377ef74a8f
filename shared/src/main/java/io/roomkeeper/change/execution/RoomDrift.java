package io.roomkeeper.change.execution;

import java.util.Optional;

import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Describes how a room differs from what an item of a plan expects. */
final class RoomDrift {

	private RoomDrift() {
	}

	/**
	 * Returns the difference; empty if the room is as the item expects.
	 * @param room the current room; empty if it no longer exists
	 */
	static Optional<Message> of(ItemChange change, Optional<PersonalRoom> room) {
		if (room.isEmpty()) {
			return Optional.of(Message.of("drift.gone"));
		}
		PersonalRoom now = room.get();
		return switch (change) {
			case ItemChange.NewNumber number ->
				number(now).filter((_) -> !now.pmi().equals(number.before())).or(() -> state(now, RoomState.ACTIVE));
			case ItemChange.NewLink link ->
				state(now, RoomState.ACTIVE).or(() -> link(now).filter((_) -> !now.link().equals(link.before())));
			case ItemChange.NewPasscode passcode ->
				state(now, RoomState.ACTIVE).or(() -> Optional.of(Message.of("drift.passcode"))
					.filter((_) -> !now.passcode().equals(passcode.before())));
			case ItemChange.Revival revival -> renewed(now, revival).or(() -> state(now, RoomState.EXPIRED));
			case ItemChange.Opening _, ItemChange.Policy _ -> state(now, RoomState.ACTIVE);
		};
	}

	private static Optional<Message> number(PersonalRoom now) {
		return Optional.of(Message.of("drift.number", Argument.pmi(now.pmi().digits())));
	}

	private static Optional<Message> link(PersonalRoom now) {
		return Optional.of(now.link()
			.map((link) -> Message.of("drift.link", Argument.text(link.name())))
			.orElseGet(() -> Message.of("drift.link.none")));
	}

	private static Optional<Message> renewed(PersonalRoom now, ItemChange.Revival revival) {
		return Optional
			.of(Message.of("drift.renewed", Argument.pmi(now.pmi().digits()), Argument.pmi(revival.number().digits())))
			.filter((_) -> !now.pmi().equals(revival.number()));
	}

	private static Optional<Message> state(PersonalRoom now, RoomState expected) {
		return (now.state() == expected) ? Optional.empty()
				: Optional.of(Message.of("drift.state." + now.state().name()));
	}

}
