package io.roomkeeper.batch.adopt;

import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.PendingRooms;
import org.springframework.stereotype.Component;

/** Creates the {@link RoomProvisioning} of each sync. */
@Component
public class ProvisioningFactory {

	private final People people;

	private final Rooms rooms;

	private final OwnerFinder owners;

	private final Adoptions adoptions;

	private final PendingRooms awaited;

	private final RoomAllocator allocator;

	private final AdoptionRules rules;

	ProvisioningFactory(People people, Rooms rooms, OwnerFinder owners, Adoptions adoptions, PendingRooms awaited,
			RoomAllocator allocator, AdoptionRules rules) {
		this.people = people;
		this.rooms = rooms;
		this.owners = owners;
		this.adoptions = adoptions;
		this.awaited = awaited;
		this.allocator = allocator;
		this.rules = rules;
	}

	/** Creates the provisioning of rooms for one sync. */
	public RoomProvisioning create(RunRecorder sync) {
		return new RoomProvisioning(this.people, this.rooms, this.owners, this.adoptions, this.awaited, this.allocator,
				this.rules, sync);
	}

}
