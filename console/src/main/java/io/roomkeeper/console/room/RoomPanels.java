package io.roomkeeper.console.room;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.meeting.MeetingPanels;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.HostReinvites.ReinviteList;
import io.roomkeeper.reinvite.HostReinvites;
import io.roomkeeper.reinvite.OldWayVisits;
import io.roomkeeper.room.edit.RoomEditing;
import io.roomkeeper.room.edit.RoomSwitch;
import io.roomkeeper.room.licence.LicenceTakeBack;
import io.roomkeeper.setting.SettingsService;

/**
 * The panels about a room and its re-invites, for its owner's page and for the page of a
 * person.
 */
@org.springframework.stereotype.Component
public class RoomPanels {

	private final RoomEditing editing;

	private final RoomSwitch switching;

	private final HostReinvites reinvites;

	private final MeetingPanels meetings;

	private final LicenceTakeBack licences;

	private final SettingsService settings;

	private final Account account;

	private final Clock clock;

	private final CurrentActor actor;

	private final OwnPerson own;

	private final OldWayVisits oldWays;

	RoomPanels(RoomEditing editing, RoomSwitch switching, HostReinvites reinvites, MeetingPanels meetings,
			LicenceTakeBack licences, SettingsService settings, Account account, Clock clock, CurrentActor actor,
			OwnPerson own, OldWayVisits oldWays) {
		this.editing = editing;
		this.switching = switching;
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.licences = licences;
		this.settings = settings;
		this.account = account;
		this.clock = clock;
		this.actor = actor;
		this.own = own;
		this.oldWays = oldWays;
	}

	/**
	 * Returns the card of a person's room, as far as the signed-in user may see and
	 * change it.
	 * @param cause what disables the room; empty if the page shows it elsewhere
	 * @param refresh shows the page again after a change
	 */
	public RoomCard card(Person owner, Optional<? extends Component> cause, Runnable refresh) {
		RoomContext context = new RoomContext(this.editing, this.switching, this.settings, this.actor.get(),
				this.editing.room(this.actor.get(), PersonRef.of(owner.id())), refresh);
		return new RoomCard(context, this.account, this.account.today(this.clock), this.licences.endOf(owner.id()),
				cause);
	}

	/**
	 * Returns the re-invites of a host; empty if none is open and none was avoided.
	 * @param refresh shows the page again after a change
	 */
	public Optional<Component> reinvites(Person host, Runnable refresh) {
		ReinviteList list = this.reinvites.of(this.actor.get(), PersonRef.of(host.id()));
		boolean mayConfirm = this.actor.hasAny(Role.ADMIN) || this.own.is(host);
		return (list.toDo().isEmpty() && list.avoided() == 0) ? Optional.empty()
				: Optional.of(new ReinvitePanel(list,
						this.oldWays.of(list.toDo().stream().map((one) -> one.meeting().key()).toList()),
						this.clock.instant(), this.meetings::openInvitation, (item) -> {
							this.reinvites.confirm(this.actor.get(), item.id());
							refresh.run();
							Notices.say(UI.getCurrent().getTranslation("reinvites.confirmed"));
						}, mayConfirm));
	}

}
