package io.roomkeeper.reinvite.list;

import java.time.Instant;
import java.util.stream.Collectors;

import io.roomkeeper.csv.Csv;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;

/** A list of re-invites as comma-separated values, one row for each meeting. */
public final class ReinviteTable {

	/** The name of the file. */
	public static final String NAME = "re-invites.csv";

	/** The first row, with its line end. */
	public static final String HEADER = Csv.row("item", "state", "host", "host_name", "host_mail", "meeting", "topic",
			"next_start", "zone", "cause", "old_number", "new_number", "old_link", "new_link", "passcode_changed",
			"passcode", "meeting_link", "uid_known", "link_still_works", "invitees", "addresses", "detail");

	private ReinviteTable() {
	}

	/**
	 * Returns the row of one item, with its line end.
	 * @param now the next start is the first one from then on
	 */
	public static String row(ListedReinvite one, Instant now) {
		ReinviteItem item = one.item();
		Meeting meeting = one.meeting();
		return Csv.row(Integer.toString(item.id().value()), item.state().name(), one.host().seen().uid().value(),
				one.host().seen().displayName(), one.host().seen().mail().orElse(""), meeting.key().text(),
				meeting.topic(),
				meeting.next(now).map((next) -> next.begins().toOffsetDateTime().toString()).orElse(""),
				meeting.schedule().zone().getId(), item.cause().name(), Long.toString(item.before().number()),
				one.join().digits(), item.before().link().map(PersonalLink::name).orElse(""),
				item.after().link().map(PersonalLink::name).orElse(""), Boolean.toString(item.passcodeChanged()),
				one.join().passcode().map(Passcode::text).orElse(""), one.join().link(),
				Boolean.toString(item.uidKnown()), Boolean.toString(item.state() == ReinviteState.NOT_NEEDED),
				Integer.toString(meeting.invitees().size()),
				meeting.invitees().stream().map(Invitee::mail).collect(Collectors.joining(" ")), item.detail());
	}

}
