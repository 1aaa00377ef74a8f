package io.roomkeeper.service.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.join.JoinEntry;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomUse;

/**
 * Records in the ledger that people are in a personal room, as meeting services report
 * it. Meetings with a number of their own use no room. The same report may come more than
 * once.
 */
final class ReportedUse {

	private final JoinEntries entries;

	private final RoomLedger ledger;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	/** The rooms that were recorded today, so that each is written once. */
	private final Set<String> recorded = new HashSet<>();

	private LocalDate recordedOn = LocalDate.MIN;

	ReportedUse(JoinEntries entries, RoomLedger ledger, DataOwnership ownership, Account account, Clock clock) {
		this.entries = entries;
		this.ledger = ledger;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Records that people are in rooms now.
	 * @param numbers the numbers of rooms and meetings; others are ignored
	 */
	synchronized void record(Collection<String> numbers) {
		LocalDate today = this.account.today(this.clock);
		if (!today.equals(this.recordedOn)) {
			this.recorded.clear();
			this.recordedOn = today;
		}
		List<String> fresh = numbers.stream().filter((number) -> !this.recorded.contains(number)).toList();
		List<RoomUse> uses = fresh.stream()
			.flatMap((number) -> JoinAddress.number(number).flatMap(this.entries::find).stream())
			.filter((entry) -> entry.place() instanceof JoinEntry.Place.OwnRoom)
			.map((entry) -> new RoomUse(entry.host(), today))
			.distinct()
			.toList();
		if (!uses.isEmpty()) {
			this.ledger.enter(uses, this.ownership.ledgerCompleteSince().orElse(today));
		}
		this.recorded.addAll(fresh);
	}

}
