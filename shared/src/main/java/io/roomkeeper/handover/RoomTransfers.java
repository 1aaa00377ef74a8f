package io.roomkeeper.handover;

import java.time.LocalDate;

/** The store that moves a room from one owner to another. */
public interface RoomTransfers {

	/**
	 * Moves a room, frees its number from quarantine, and puts the replaced number into
	 * quarantine. Must be called in a transaction.
	 * @param quarantinedUntil the end of the quarantine
	 * @return false if one of the rooms or people has changed; the transaction has to be
	 * rolled back then
	 */
	boolean move(HandOver handOver, LocalDate on, LocalDate quarantinedUntil);

}
