package io.roomkeeper.setting.catalog;

/** The sections of the Meeting tab in their usual order, and one of Roomkeeper's own. */
public enum Section {

	SECURITY, SCHEDULE_MEETING, IN_MEETING_BASIC, IN_MEETING_ADVANCED, EMAIL_NOTIFICATION, ROOMKEEPER

}
