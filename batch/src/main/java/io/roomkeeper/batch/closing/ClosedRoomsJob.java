package io.roomkeeper.batch.closing;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.BrakeProperties;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.KeysetReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ClosedRoomMeetings;
import io.roomkeeper.reinvite.ClosedRooms;
import io.roomkeeper.reinvite.ClosedRooms.ClosedRoom;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/**
 * Gives their own numbers to future meetings in rooms that no longer open, and records
 * re-invites. Without a plan, a sync, a new order of groups, a licence, or the end of a
 * lock or an exception may have closed the rooms. More rooms than the brake allows need a
 * confirmation.
 */
@Component
class ClosedRoomsJob implements JobDefinition {

	/** The hosts in a chunk; small, because each chunk holds the audit trail. */
	private static final int HOSTS = 100;

	private final JobParts parts;

	private final ClosedRooms closed;

	private final ClosedRoomMeetings meetings;

	private final BrakeProperties brakes;

	ClosedRoomsJob(JobParts parts, ClosedRooms closed, ClosedRoomMeetings meetings, BrakeProperties brakes) {
		this.parts = parts;
		this.closed = closed;
		this.meetings = meetings;
		this.brakes = brakes;
	}

	@Override
	public JobName name() {
		return JobName.CLOSED_ROOMS;
	}

	@Override
	public Job build(RunRecorder run) {
		ClosedRooms.Extent extent = this.closed.extent(run.starter());
		run.stage("closed-rooms", Optional.of((long) extent.closed()));
		KeysetReader<PersonId, ClosedRoom> rooms = new KeysetReader<>(
				(after, limit) -> this.closed.page(run.starter(), after, limit), ClosedRoom::host);
		return this.parts.job(name(), run)
			.start(this.parts.once("brake",
					() -> run.brake(this.brakes.closing(), extent.closed(), extent.hosts(), "effect.CLOSED")))
			.next(this.parts.chunks("rooms", HOSTS, rooms, (chunk) -> moveOut(chunk, run)))
			.build();
	}

	private void moveOut(Chunk<? extends ClosedRoom> chunk, RunRecorder run) {
		List<PersonId> hosts = chunk.getItems().stream().map(ClosedRoom::host).toList();
		int moved = run.planned() ? 0 : this.meetings.moveOut(run.starter(), hosts).meetings();
		List<RunItem> items = chunk.getItems()
			.stream()
			.map((room) -> new RunItem(room.uid().value(), Outcome.UPDATED,
					Message.of("item.closed." + room.cause().name())))
			.toList();
		run.advance(chunk.size(), RunCounts.of(CountKind.READ, chunk.size()).plus(CountKind.UPDATED, moved), items);
	}

}
