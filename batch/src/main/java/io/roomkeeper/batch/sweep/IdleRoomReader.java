package io.roomkeeper.batch.sweep;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.IdleRooms.IdleRoom;
import io.roomkeeper.room.IdleRooms.Owners;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads idle rooms of some owners, a page at a time, each page from behind the last owner
 * of the one before. A resumed run begins again at the beginning: what was done is no
 * longer among what is read.
 */
final class IdleRoomReader implements ItemStreamReader<IdleRoom> {

	private final IdleRooms rooms;

	private final LocalDate asOf;

	private final Owners owners;

	private final Queue<IdleRoom> ready = new ArrayDeque<>();

	private Owners left;

	private boolean finished;

	IdleRoomReader(IdleRooms rooms, LocalDate asOf, Owners owners) {
		this.rooms = rooms;
		this.asOf = asOf;
		this.owners = owners;
		this.left = owners;
	}

	@Override
	public void open(ExecutionContext context) {
		this.ready.clear();
		this.left = this.owners;
		this.finished = false;
	}

	@Override
	public @Nullable IdleRoom read() {
		if (this.ready.isEmpty() && !this.finished) {
			List<IdleRoom> page = this.rooms.page(this.asOf, this.left, JobParts.CHUNK);
			this.finished = page.size() < JobParts.CHUNK;
			this.ready.addAll(page);
			if (!page.isEmpty()) {
				this.left = this.left.from(page.getLast().owner());
			}
		}
		return this.ready.poll();
	}

}
