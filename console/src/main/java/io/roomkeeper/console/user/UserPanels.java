package io.roomkeeper.console.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.meeting.MeetingPanels;
import io.roomkeeper.console.room.RoomPanels;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.DisabledCause;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.group.Group;
import io.roomkeeper.overview.PersonHistory;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.roster.GroupMembership;
import io.roomkeeper.roster.UserLookup;
import io.roomkeeper.roster.UserProfile;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;

/** The panels about a person, for the person's page and the details next to the list. */
@org.springframework.stereotype.Component
class UserPanels {

	private static final int USES = 10;

	private static final int HAPPENINGS = 20;

	private final UserLookup lookup;

	private final RoomLedger ledger;

	private final MeetingPanels meetings;

	private final PersonHistory history;

	private final SettingCatalog catalog;

	private final RoomStatuses statuses;

	private final SettingsService settings;

	private final CurrentActor actor;

	private final RoomPanels rooms;

	UserPanels(UserLookup lookup, RoomLedger ledger, MeetingPanels meetings, PersonHistory history,
			SettingCatalog catalog, SettingsService settings, RoomStatuses statuses, CurrentActor actor,
			RoomPanels rooms) {
		this.lookup = lookup;
		this.ledger = ledger;
		this.meetings = meetings;
		this.history = history;
		this.catalog = catalog;
		this.statuses = statuses;
		this.settings = settings;
		this.actor = actor;
		this.rooms = rooms;
	}

	/**
	 * Returns the profile of a person as the signed-in user may see it.
	 * @throws io.roomkeeper.failure.NotFoundException if nobody matches
	 * @throws io.roomkeeper.person.AmbiguousPersonException if more than one person
	 * matches
	 */
	UserProfile profile(PersonRef ref) {
		return this.lookup.find(this.actor.get(), ref);
	}

	/** Returns the facts that identify a person. */
	String lead(Person person) {
		DirectoryUser seen = person.seen();
		String licence = translate(TextKeys.key(seen.licence()));
		return seen.mail()
			.map((mail) -> String.join(" · ", seen.uid().value(), mail, licence))
			.orElse(String.join(" · ", seen.uid().value(), licence));
	}

	/** Returns a notice that the person is missing from the directory; empty if not. */
	Optional<Component> missing(Person person) {
		return person.missingSince().map((since) -> {
			Div gone = new Div(Icon.ALERT.create(),
					new Span(translate("user.missing", Reader.current().moment(since))));
			gone.addClassNames("notice", "attention");
			return gone;
		});
	}

	/** Returns the planned meetings of a person. */
	Component meetings(Person person) {
		return this.meetings.of(person);
	}

	/** Returns the events of a person, latest first. */
	Panel history(Person person) {
		List<PersonHistory.Happening> past = this.history.of(this.actor.get(), person.seen().uid(), HAPPENINGS);
		return past.isEmpty()
				? new Panel(translate("user.history"),
						new EmptyState(Icon.CLOCK, translate("user.history.none.title"),
								translate("user.history.none.text")))
				: new Panel(translate("user.history"), new PersonTimeline(past, this.catalog));
	}

	/**
	 * Returns the room of a person, or a message if there is none.
	 * @param refresh shows the page again after a change
	 */
	Panel room(UserProfile profile, Runnable refresh) {
		if (profile.room().isEmpty()) {
			return new Panel(translate("room.title"),
					new EmptyState(Icon.ROOM, translate("room.none.title"), translate("room.none.text")));
		}
		PersonRef ref = PersonRef.of(profile.person().id());
		RoomStatus status = this.statuses.of(profile.person(), profile.room());
		Optional<DisabledCause> cause = (status == RoomStatus.DISABLED)
				? Optional.of(new DisabledCause(this.settings, this.actor.get(), ref)) : Optional.empty();
		return this.rooms.card(profile.person(), cause, refresh);
	}

	/** Returns the re-invites of a person; empty if none is open and none was avoided. */
	Optional<Component> reinvites(Person person, Runnable refresh) {
		return this.rooms.reinvites(person, refresh);
	}

	/** Returns the name, uid, mail address and licence of a person. */
	Panel who(Person person) {
		DirectoryUser seen = person.seen();
		Facts facts = new Facts().add(translate("user.uid"), seen.uid().value())
			.add(translate("user.mail"), seen.mail().orElse("–"))
			.add(translate("user.licence"), translate(TextKeys.key(seen.licence())))
			.add(translate("user.dn"), seen.dn());
		return new Panel(translate("user.who"), facts);
	}

	/** Returns the groups of a person, each with the path of the membership. */
	Panel groups(List<GroupMembership> memberships) {
		if (memberships.isEmpty()) {
			return new Panel(translate("user.groups"), new EmptyState(Icon.GROUP, translate("user.groups.none.title"),
					translate("user.groups.none.text")));
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		for (GroupMembership membership : memberships) {
			Span name = new Span(membership.group().name());
			name.addClassName("strong");
			Span way = new Span(membership.direct() ? translate("user.groups.direct")
					: translate("user.groups.path",
							String.join(" › ",
									membership.path()
										.stream()
										.limit(membership.path().size() - 1L)
										.map(Group::name)
										.toList())));
			way.addClassName("secondary");
			list.add(new ListItem(name, way));
		}
		return new Panel(translate("user.groups"), list);
	}

	/** Returns the days on which a room was started. */
	Panel uses(PersonalRoom room) {
		List<LocalDate> days = this.ledger.usesOf(room.owner(), USES);
		if (days.isEmpty()) {
			return new Panel(translate("user.uses"),
					new EmptyState(Icon.CLOCK, translate("user.uses.none.title"), translate("user.uses.none.text")));
		}
		Div chips = new Div();
		chips.addClassNames("days", "digits");
		days.forEach((day) -> chips.add(new Span(Reader.current().date(day))));
		return new Panel(translate("user.uses"), chips);
	}

	private static String translate(String key, Object... params) {
		return UI.getCurrent().getTranslation(key, params);
	}

}
