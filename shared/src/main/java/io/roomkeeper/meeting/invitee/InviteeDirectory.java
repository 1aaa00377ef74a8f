package io.roomkeeper.meeting.invitee;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.GroupSettings;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.text.Argument;

/**
 * Finds people to invite. Everybody who signs in can search for people who are present,
 * and can invite the groups to which they belong. Admins and helpdesk can invite every
 * group.
 */
public final class InviteeDirectory {

	/** The minimum number of letters for a search. */
	public static final int SHORTEST_SEARCH = 2;

	private final PeoplePages pages;

	private final PersonLookup people;

	private final Groups groups;

	private final GroupRights rights;

	private final GroupSettings settings;

	private final PastedInvitees pasted;

	InviteeDirectory(PeoplePages pages, PersonLookup people, Groups groups, GroupRights rights, GroupSettings settings,
			PastedInvitees pasted) {
		this.pages = pages;
		this.people = people;
		this.groups = groups;
		this.rights = rights;
		this.settings = settings;
		this.pasted = pasted;
	}

	/**
	 * Returns one page of the people who match, by name; nobody if the text is shorter
	 * than {@value #SHORTEST_SEARCH} letters.
	 * @param text words, each of which must begin a word of name, uid or mail
	 */
	public List<Person> search(Actor actor, String text, int offset, int limit) {
		actor.require(Role.USER, Role.ADMIN, Role.HELPDESK);
		if (text.strip().length() < SHORTEST_SEARCH) {
			return List.of();
		}
		PeopleSet present = this.settings.population().present();
		return this.pages.page(this.pages.matching(present, text), present, offset, limit);
	}

	/** Returns the groups that the actor may invite, by name. */
	public List<Group> groups(Actor actor) {
		actor.require(Role.USER, Role.ADMIN, Role.HELPDESK);
		Predicate<GroupId> invitable = invitable(actor);
		return PresentGroups.placed(this.groups.all())
			.stream()
			.filter((group) -> invitable.test(group.id()))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/**
	 * Returns the members of a group, by name, nested groups included. Members without a
	 * mail address are left out, and an address that several members share appears once.
	 * @throws NotFoundException if the actor may not invite such a group
	 */
	public List<Invitee> membersOf(Actor actor, GroupId group) {
		actor.require(Role.USER, Role.ADMIN, Role.HELPDESK);
		Population population = this.settings.population();
		if (!invitable(actor).test(group)) {
			throw new NotFoundException(FailureText.of("meeting.group-not-invitable", Argument.id(group.value())));
		}
		Map<String, Invitee> members = new LinkedHashMap<>();
		this.pages.page(population.members(group), population.present(), 0, Integer.MAX_VALUE)
			.stream()
			.flatMap((person) -> PastedInvitees.invitee(person).stream())
			.forEach((invitee) -> members.putIfAbsent(invitee.mailKey(), invitee));
		return List.copyOf(members.values());
	}

	/**
	 * Determines what each entry of a pasted list means.
	 * @param already who is invited already
	 * @throws io.roomkeeper.failure.InvalidInputException if the list is too long
	 */
	public List<InviteeLine> read(Actor actor, String list, Collection<Invitee> already) {
		actor.require(Role.USER, Role.ADMIN, Role.HELPDESK);
		return this.pasted.read(list, already);
	}

	private Predicate<GroupId> invitable(Actor actor) {
		if (actor.hasAny(Role.ADMIN, Role.HELPDESK)) {
			return (_) -> true;
		}
		Population population = this.settings.population();
		Set<GroupId> administered = this.rights.administered(actor);
		Optional<PersonId> self = this.people.acting(actor).map(Person::id);
		return (group) -> administered.contains(group)
				|| self.filter((person) -> population.members(group).contains(person)).isPresent();
	}

}
