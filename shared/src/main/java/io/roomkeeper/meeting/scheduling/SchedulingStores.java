package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;

/** The stores and services with which meetings are scheduled. */
public record SchedulingStores(Meetings meetings, PersonLookup people, Rooms rooms, RoomStatuses statuses,
		SettingsService settings, AuditedTransaction transaction) {

}
