package io.roomkeeper.visit.host;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;

/** Records the start of a personal room as its use. */
public class RoomStarts {

	private final RoomLedger ledger;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	public RoomStarts(RoomLedger ledger, DataOwnership ownership, Account account, Clock clock) {
		this.ledger = ledger;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	void record(PersonId owner) {
		LocalDate today = this.account.today(this.clock);
		this.ledger.enter(List.of(new RoomUse(owner, today)), this.ownership.ledgerCompleteSince().orElse(today));
	}

}
