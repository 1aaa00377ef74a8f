package io.roomkeeper.setting.catalog;

/** The parts of the Meeting tab, in the order in which an administrator knows them. */
public enum Section {

	SECURITY, SCHEDULE_MEETING, IN_MEETING_BASIC, IN_MEETING_ADVANCED, EMAIL_NOTIFICATION

}
