package io.roomkeeper.room.edit;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ClosedRoomMeetings;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;

/**
 * Disables and enables the personal room of one person, by the owner's own choice for the
 * setting that enables personal meeting IDs. An enabled room gets its old number back.
 * Every method throws {@link io.roomkeeper.access.AccessDeniedForActorException} for
 * anybody but the owner and admins, and
 * {@link io.roomkeeper.setting.SettingLockedException} if the setting is locked.
 */
public final class RoomSwitch {

	private final SettingsService settings;

	private final Rooms rooms;

	private final RoomRights rights;

	private final ReinviteRecorder reinvites;

	private final ClosedRoomMeetings closedRooms;

	private final AuditedTransaction transaction;

	private final Clock clock;

	/**
	 * @param settings stores the choice
	 * @param closedRooms moves the meetings out of the room
	 */
	RoomSwitch(SettingsService settings, Rooms rooms, RoomRights rights, ReinviteRecorder reinvites,
			ClosedRoomMeetings closedRooms, AuditedTransaction transaction, Clock clock) {
		this.settings = settings;
		this.rooms = rooms;
		this.rights = rights;
		this.reinvites = reinvites;
		this.closedRooms = closedRooms;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Returns the re-invites that disabling or enabling the room would need and avoid;
	 * changes nothing. Enabling it needs none, because its meetings keep their own
	 * numbers.
	 */
	public ReinviteCounts preview(Actor actor, PersonRef ref, boolean on) {
		Person owner = this.rights.editable(actor, ref);
		this.settings.preview(actor, choice(owner, on));
		return on ? ReinviteCounts.NONE
				: this.rooms.of(owner.id())
					.map((room) -> this.reinvites.forecastClosing(room, this.clock.instant()))
					.orElse(ReinviteCounts.NONE);
	}

	/** Disables or enables the room, and records the re-invites that this needs. */
	public ReinviteCounts turn(Actor actor, PersonRef ref, boolean on) {
		return this.transaction.execute(actor, (_) -> {
			Person owner = this.rights.editable(actor, ref);
			this.settings.assign(actor, choice(owner, on));
			return this.closedRooms.moveOut(actor, List.of(owner.id())).reinvites();
		});
	}

	private static ProposedAssignment choice(Person owner, boolean on) {
		return ProposedAssignment.open(new Scope.User(owner.id()), SettingsService.PERSONAL_MEETING,
				on ? SettingValue.ON : SettingValue.OFF, "");
	}

}
