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
	long expect(List<PendingRoom> rooms, BiConsumer<Integer, String> conflict) {
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

	private Optional<PendingRoom> add(PendingRoom room, Consumer<String> conflict) {
		PersonalMeetingId pmi = room.room().pmi();
		PendingRoom same = this.byOwner.get(room.owner());
		if (same != null) {
			if (!same.equals(room)) {
				conflict.accept("%s stands in the file twice, with %s too. Remove one of the lines."
					.formatted(room.owner(), same.room().pmi().grouped()));
			}
			return Optional.empty();
		}
		PendingRoom other = this.byNumber.get(pmi);
		if (other != null) {
			conflict.accept("%s: %s is the number of %s too. Find out whose it is and remove the other line."
				.formatted(room.owner(), pmi.grouped(), other.owner()));
			return Optional.empty();
		}
		Optional<PendingRoom> linked = room.room().link().map(this.byLink::get);
		linked.ifPresent((holder) -> conflict
			.accept("%s: the link '%s' is the link of %s too. Find out whose it is. Everything else was kept."
				.formatted(room.owner(), room.room().link().orElseThrow(), holder.owner())));
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
