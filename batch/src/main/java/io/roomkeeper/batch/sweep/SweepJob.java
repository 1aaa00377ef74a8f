package io.roomkeeper.batch.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.job.BrakeProperties;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.KeysetReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.stereotype.Component;

/**
 * The sweep: expires every room that was not started for 365 days. Whether that is still
 * so is asked again in the moment of expiring, so a room that is used meanwhile is left
 * alone.
 */
@Component
class SweepJob implements JobDefinition {

	private final JobParts parts;

	private final Rooms rooms;

	private final People people;

	private final BrakeProperties brakes;

	SweepJob(JobParts parts, Rooms rooms, People people, BrakeProperties brakes) {
		this.parts = parts;
		this.rooms = rooms;
		this.people = people;
		this.brakes = brakes;
	}

	@Override
	public JobName name() {
		return JobName.SWEEP;
	}

	@Override
	public Job build(RunRecorder run) {
		long idleNow = this.rooms.countIdle(run.asOf());
		run.stage("rooms", Optional.of(idleNow));
		KeysetReader<PersonalRoom> idle = new KeysetReader<>(
				(after, limit) -> this.rooms.idle(run.asOf(), after, limit), PersonalRoom::owner);
		return this.parts.job(name(), run)
			.start(this.parts.once("brake",
					() -> run.brake(this.brakes.sweep(), idleNow,
							this.rooms.countByState().getOrDefault(RoomState.ACTIVE, 0), "expire %,d of %,d rooms")))
			.next(this.parts.chunks("rooms", JobParts.CHUNK, idle, (chunk) -> expire(chunk, run)))
			.build();
	}

	private void expire(Chunk<? extends PersonalRoom> chunk, RunRecorder run) {
		List<PersonId> owners = chunk.getItems().stream().map(PersonalRoom::owner).toList();
		Set<PersonId> expired = run.planned() ? new HashSet<>(owners) : this.rooms.expire(owners, run.asOf());
		Map<PersonId, Person> people = this.people.all(expired);
		List<RunItem> items = new ArrayList<>(expired.size());
		for (PersonalRoom room : chunk) {
			Person owner = people.get(room.owner());
			if (owner != null) {
				items.add(new RunItem(owner.seen().uid().value(), Outcome.EXPIRED, room.pmi().digits() + ", last used "
						+ room.lastUsedOn().map(Object::toString).orElse("never")));
			}
		}
		run.advance(chunk.size(), RunCounts.expired(chunk.size(), expired.size()), items);
	}

}
