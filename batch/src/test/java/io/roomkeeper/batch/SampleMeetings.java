package io.roomkeeper.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;

/** Meetings of the small organisation. */
public final class SampleMeetings {

	private SampleMeetings() {
	}

	/** Adds a weekly meeting in the host's personal room, with guests. */
	static void add(Meetings meetings, PersonId host, LocalDate today) {
		add(meetings, host, today, MeetingOrigin.SCHEDULED, Optional.of("uid-1"));
	}

	/**
	 * Adds such a meeting whose invitation was made elsewhere.
	 * @param uid the UID of the invitation, if it is known
	 */
	public static Meeting addImported(Meetings meetings, PersonId host, Optional<String> uid) {
		return add(meetings, host, LocalDate.of(2100, 1, 1), MeetingOrigin.IMPORTED, uid);
	}

	private static Meeting add(Meetings meetings, PersonId host, LocalDate today, MeetingOrigin origin,
			Optional<String> uid) {
		ZoneId zone = ZoneId.of("Europe/Madrid");
		MeetingTime time = new MeetingTime(today.plusDays(30).atTime(9, 30), zone, 45);
		Instant now = today.atStartOfDay(zone).toInstant();
		MeetingKey key = meetings.newKeys(1).getFirst();
		Meeting meeting = new Meeting(key, host, "Séminaire – α",
				MeetingSchedule.series(time, Recurrence.parse("FREQ=WEEKLY;COUNT=10", zone)),
				new MeetingAccess(new MeetingId(20_000_000_000L + key.value()), true, Optional.empty(), false,
						new LinkToken("sample-token-of-a-meeting-" + key.value())),
				List.of(new Invitee("guest@example.org", "Guest"), new Invitee("ada@test.example", "")), Set.of(),
				new CalendarRevision(uid, 0, now), origin, Locale.ENGLISH, Optional.empty(), 1);
		meetings.add(List.of(meeting), now);
		return meeting;
	}

	/**
	 * Gives a person's room another number, so that its meetings need a new invitation.
	 */
	public static void changeNumber(TestRoomkeeper roomkeeper, Actor actor, PersonId host, long number) {
		PersonalRoom room = roomkeeper.get(Rooms.class).of(host).orElseThrow();
		PersonalRoom after = new PersonalRoom(room.owner(), new PersonalMeetingId(number), room.link(), room.passcode(),
				room.state(), room.assignedOn(), room.lastUsedOn(), room.expiresOn(), room.expiredOn());
		roomkeeper.get(AuditedTransaction.class)
			.run(actor, (recorder) -> roomkeeper.get(ReinviteRecorder.class)
				.record(recorder, ReinviteCause.NUMBER, room, after));
	}

}
