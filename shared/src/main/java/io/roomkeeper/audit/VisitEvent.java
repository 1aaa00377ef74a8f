package io.roomkeeper.audit;

/** What a host did with a room in which people meet. It names no guests. */
public sealed interface VisitEvent extends AuditEvent.OfVisit {

	/** Returns the room or meeting, {@code id-12} or {@code m-5}. */
	String place();

	@Override
	default String detail() {
		return new DetailText().text("place", place()).toString();
	}

	/**
	 * A host started a room or meeting.
	 *
	 * @param subject the owner or host
	 */
	record RoomStarted(AuditSubject subject, String place) implements VisitEvent {

	}

	/**
	 * A host locked a room, so that nobody else could enter.
	 *
	 * @param subject the owner or host
	 */
	record RoomLocked(AuditSubject subject, String place) implements VisitEvent {

	}

	/**
	 * A host unlocked a room.
	 *
	 * @param subject the owner or host
	 */
	record RoomUnlocked(AuditSubject subject, String place) implements VisitEvent {

	}

	/**
	 * A host removed a guest.
	 *
	 * @param subject the owner or host
	 */
	record GuestRemoved(AuditSubject subject, String place) implements VisitEvent {

	}

	/**
	 * A host ended a room or meeting for all.
	 *
	 * @param subject the owner or host
	 */
	record RoomEnded(AuditSubject subject, String place) implements VisitEvent {

	}

}
