package io.roomkeeper.batch.adopt;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoption;
import io.roomkeeper.room.adoption.Adoption.Claim;
import io.roomkeeper.room.adoption.Adoption.Outcome;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.RoomAdoption;
import org.springframework.stereotype.Component;

/** The rules by which a run adopts rooms, and the use that adopted rooms had before. */
@Component
class AdoptionRules {

	private final Rooms rooms;

	private final Adoptions adoptions;

	private final RoomLedger ledger;

	private final DataOwnership ownership;

	AdoptionRules(Rooms rooms, Adoptions adoptions, RoomLedger ledger, DataOwnership ownership) {
		this.rooms = rooms;
		this.adoptions = adoptions;
		this.ledger = ledger;
		this.ownership = ownership;
	}

	/** Returns the adoption rules for one run. */
	RoomAdoption adoption(RunRecorder run) {
		return new RoomAdoption(this.adoptions, this.rooms, new SecureRandom(), run.asOf(), ledgerCompleteSince(run),
				run.planned());
	}

	/** Returns the date since which the ledger is complete; the run's date if unknown. */
	LocalDate ledgerCompleteSince(RunRecorder run) {
		return this.ownership.ledgerCompleteSince().orElse(run.asOf());
	}

	/** Records the last use of each adopted room. */
	void enterUses(Collection<Adoption> adopted, RunRecorder run) {
		List<RoomUse> uses = new ArrayList<>();
		for (Adoption adoption : adopted) {
			if (adoption.outcome() != Outcome.REFUSED) {
				Claim claim = adoption.claim();
				claim.room().lastUsedOn().ifPresent((on) -> uses.add(new RoomUse(claim.owner(), on)));
			}
		}
		this.ledger.enter(uses, ledgerCompleteSince(run));
	}

}
