package io.roomkeeper.visit;

/** A visit and its session, at one moment. */
public record VisitStatus(GuestVisit visit, RoomSession session) {

	/** Returns what the guest gets to see. */
	public VisitStage stage() {
		return switch (this.visit.state()) {
			case REFUSED -> VisitStage.REFUSED;
			case REMOVED -> VisitStage.REMOVED;
			case LEFT -> this.session.isOpen() ? VisitStage.LEFT : VisitStage.ENDED;
			case ADMITTED -> this.session.isOpen() ? VisitStage.ADMITTED : VisitStage.ENDED;
			case ENTERED, AWAY -> this.session.isOpen() ? VisitStage.INSIDE : VisitStage.ENDED;
			case WAITING -> waiting();
		};
	}

	private VisitStage waiting() {
		if (!this.session.isOpen()) {
			return VisitStage.ENDED;
		}
		if (!this.session.isRunning()) {
			return VisitStage.HOST_AWAITED;
		}
		return this.session.locked() ? VisitStage.LOCKED : VisitStage.WAITING;
	}

}
