package io.roomkeeper.console.user;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.Back;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.Reader;
import io.roomkeeper.console.component.Words;
import io.roomkeeper.console.room.RoomCard;
import io.roomkeeper.console.room.UpcomingMeetings;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.room.GroupMembership;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.UserLookup;
import io.roomkeeper.room.UserProfile;

/** One person: who they are, their room, the groups they are in and by which way. */
@Route("users/:uid")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class UserView extends Page implements BeforeEnterObserver {

	private static final int USES = 10;

	private final transient UserLookup lookup;

	private final transient RoomLedger ledger;

	private final transient Meetings meetings;

	private final transient Account account;

	private final transient Clock clock;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	UserView(UserLookup lookup, RoomLedger ledger, Meetings meetings, Account account, Clock clock,
			CurrentActor actor) {
		this.lookup = lookup;
		this.ledger = ledger;
		this.meetings = meetings;
		this.account = account;
		this.clock = clock;
		this.actor = actor;
		addComponentAsFirst(new Back("users", getTranslation("users.title")));
		this.content.addClassName("columns");
		add(this.content);
	}

	/** The address of a person's page. */
	static String path(Uid uid) {
		return "users/" + URLEncoder.encode(uid.value(), StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Uid uid = new Uid(event.getRouteParameters().get("uid").orElseThrow(NotFoundException::new));
		try {
			show(this.lookup.find(this.actor.get(), uid));
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, ex.getMessage());
		}
	}

	private void show(UserProfile profile) {
		Person person = profile.person();
		setHeading(person.seen().displayName());
		setLead(lead(person));
		setActions(new Anchor(SettingPaths.of(person.seen().uid()), getTranslation("settings.link")));
		this.content.removeAll();
		Div left = new Div(room(profile), new UpcomingMeetings(this.meetings, person.id(), this.clock.instant()));
		Div right = new Div(who(person), groups(profile.groups()));
		profile.room().ifPresent((room) -> right.add(uses(room)));
		left.addClassName("column");
		right.addClassName("column");
		this.content.add(left, right);
		person.missingSince().ifPresent((since) -> {
			Div gone = new Div(Icon.ALERT.create(),
					new Span(getTranslation("user.missing", Reader.current().moment(since))));
			gone.addClassNames("notice", "attention");
			this.content.addComponentAsFirst(gone);
		});
	}

	private String lead(Person person) {
		DirectoryUser seen = person.seen();
		String licence = getTranslation(Words.key(seen.licence()));
		return seen.mail()
			.map((mail) -> String.join(" · ", seen.uid().value(), mail, licence))
			.orElse(String.join(" · ", seen.uid().value(), licence));
	}

	private Panel room(UserProfile profile) {
		if (profile.room().isEmpty()) {
			return new Panel(getTranslation("room.title"),
					new EmptyState(Icon.ROOM, getTranslation("room.none.title"), getTranslation("room.none.text")));
		}
		Actor reader = this.actor.get();
		boolean mayReadPasscode = reader.hasAny(Role.ADMIN) || this.actor.uid().equals(profile.person().seen().uid());
		return new RoomCard(profile.room().get(), this.account, this.account.today(this.clock), mayReadPasscode);
	}

	private Panel who(Person person) {
		DirectoryUser seen = person.seen();
		Facts facts = new Facts().add(getTranslation("user.uid"), seen.uid().value())
			.add(getTranslation("user.mail"), seen.mail().orElse("–"))
			.add(getTranslation("user.licence"), getTranslation(Words.key(seen.licence())))
			.add(getTranslation("user.dn"), seen.dn());
		return new Panel(getTranslation("user.who"), facts);
	}

	private Panel groups(List<GroupMembership> memberships) {
		if (memberships.isEmpty()) {
			return new Panel(getTranslation("user.groups"), new EmptyState(Icon.GROUP,
					getTranslation("user.groups.none.title"), getTranslation("user.groups.none.text")));
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		for (GroupMembership membership : memberships) {
			Span name = new Span(membership.group().name());
			name.addClassName("strong");
			Span way = new Span(membership.direct() ? getTranslation("user.groups.direct")
					: getTranslation("user.groups.path",
							String.join(" › ",
									membership.path()
										.stream()
										.limit(membership.path().size() - 1L)
										.map(Group::name)
										.toList())));
			way.addClassName("secondary");
			list.add(new ListItem(name, way));
		}
		return new Panel(getTranslation("user.groups"), list);
	}

	private Panel uses(PersonalRoom room) {
		List<LocalDate> days = this.ledger.usesOf(room.owner(), USES);
		if (days.isEmpty()) {
			return new Panel(getTranslation("user.uses"), new EmptyState(Icon.CLOCK,
					getTranslation("user.uses.none.title"), getTranslation("user.uses.none.text")));
		}
		Div chips = new Div();
		chips.addClassNames("days", "digits");
		days.forEach((day) -> chips.add(new Span(Reader.current().date(day))));
		return new Panel(getTranslation("user.uses"), chips);
	}

}
