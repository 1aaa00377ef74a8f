package io.roomkeeper.batch.adopt;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoption;
import io.roomkeeper.room.adoption.Adoption.Claim;
import io.roomkeeper.room.adoption.Adoption.Outcome;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.room.adoption.RoomAdoption;
import org.springframework.stereotype.Component;

/** The stores that adoption reads and writes. */
@Component
public record AdoptionStores(People people, Rooms rooms, Adoptions adoptions, PendingRooms awaited, RoomLedger ledger,
		RoomAllocator allocator, DataOwnership ownership) {

	/** Assigns imported rooms to newcomers during one sync. */
	public RoomProvisioning provisioning(RunRecorder sync) {
		return new RoomProvisioning(this, sync);
	}

	/** Returns the adoption rules for one run. */
	RoomAdoption adoption(RunRecorder run) {
		return new RoomAdoption(this.adoptions, this.rooms, new SecureRandom(), run.asOf(), ledgerCompleteSince(run),
				run.planned());
	}

	LocalDate ledgerCompleteSince(RunRecorder run) {
		return this.ownership.ledgerCompleteSince().orElse(run.asOf());
	}

	/** Records the last use of each adopted room. */
	void enterUses(Collection<Adoption> adoptions, RunRecorder run) {
		List<RoomUse> uses = new ArrayList<>();
		for (Adoption adoption : adoptions) {
			if (adoption.outcome() != Outcome.REFUSED) {
				Claim claim = adoption.claim();
				claim.room().lastUsedOn().ifPresent((on) -> uses.add(new RoomUse(claim.owner(), on)));
			}
		}
		this.ledger.enter(uses, ledgerCompleteSince(run));
	}

}
