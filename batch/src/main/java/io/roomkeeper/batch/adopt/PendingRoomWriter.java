package io.roomkeeper.batch.adopt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.adoption.PendingRoom;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Stores rooms until a sync finds their owners. Within one file, the first line that
 * names an owner, number or link wins. A later file overrides an earlier one.
 */
final class PendingRoomWriter {

	private final PendingRooms store;

	private final RunRecorder run;

	private final Map<String, PendingRoom> byOwner = new HashMap<>();

	private final Map<PersonalMeetingId, PendingRoom> byNumber = new HashMap<>();

	private final Map<PersonalLink, PendingRoom> byLink = new HashMap<>();

	PendingRoomWriter(PendingRooms store, RunRecorder run) {
		this.store = store;
		this.run = run;
	}

	/**
	 * Stores rooms.
	 * @param conflict receives the index of each room that is skipped, in full or in
	 * part, and the reason
	 * @return the number of rooms that were not stored before
	 */
	long expect(List<PendingRoom> rooms, BiConsumer<Integer, Message> conflict) {
		if (!this.run.planned()) {
			this.byOwner.clear();
			this.byNumber.clear();
			this.byLink.clear();
			this.store.alike(rooms, this.run.id()).forEach(this::remember);
		}
		List<PendingRoom> added = new ArrayList<>();
		for (int i = 0; i < rooms.size(); i++) {
			int index = i;
			add(rooms.get(i), (reason) -> conflict.accept(index, reason)).ifPresent(added::add);
		}
		if (!this.run.planned()) {
			this.store.add(added, this.run.id());
		}
		return added.size();
	}

	private Optional<PendingRoom> add(PendingRoom room, Consumer<Message> conflict) {
		PersonalMeetingId pmi = room.room().pmi();
		PendingRoom same = this.byOwner.get(room.owner());
		if (same != null) {
			if (!same.equals(room)) {
				conflict.accept(Message.of("pending.twice", Argument.text(room.owner()),
						Argument.text(same.room().pmi().grouped())));
			}
			return Optional.empty();
		}
		PendingRoom other = this.byNumber.get(pmi);
		if (other != null) {
			conflict.accept(Message.of("pending.number", Argument.text(room.owner()), Argument.text(pmi.grouped()),
					Argument.text(other.owner())));
			return Optional.empty();
		}
		Optional<PendingRoom> linked = room.room().link().map(this.byLink::get);
		linked.ifPresent((holder) -> conflict.accept(Message.of("pending.link", Argument.text(room.owner()),
				Argument.text(room.room().link().orElseThrow().name()), Argument.text(holder.owner()))));
		PendingRoom kept = linked.isPresent() ? room.withoutLink() : room;
		remember(kept);
		return Optional.of(kept);
	}

	private void remember(PendingRoom room) {
		this.byOwner.put(room.owner(), room);
		this.byNumber.put(room.room().pmi(), room);
		room.room().link().ifPresent((link) -> this.byLink.put(link, room));
	}

}
