package io.roomkeeper.reinvite.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.Reinvites;

/**
 * Reads lists of re-invites page by page, so that lists of any length fit into memory.
 * The caller must record that passcodes are read.
 */
public final class ReinviteListing {

	private final Reinvites reinvites;

	private final Meetings meetings;

	private final People people;

	private final JoinDetailsResolver details;

	private final Clock clock;

	ReinviteListing(Reinvites reinvites, Meetings meetings, People people, JoinDetailsResolver details, Clock clock) {
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.people = people;
		this.details = details;
		this.clock = clock;
	}

	/**
	 * Returns the numbers of items, by their hosts. Leaves out open items of meetings
	 * that are over.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public List<ReinviteId> select(Actor actor, ReinviteFilter filter) {
		actor.require(Role.ADMIN);
		return this.reinvites.select(filter, this.clock.instant());
	}

	/**
	 * Returns some items, by their hosts.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public List<ListedReinvite> page(Actor actor, List<ReinviteId> ids) {
		actor.require(Role.ADMIN);
		return complete(this.reinvites.all(ids));
	}

	/**
	 * Returns the items with their meetings and hosts, in the same order. The caller has
	 * checked the rights.
	 */
	public List<ListedReinvite> complete(List<ReinviteItem> items) {
		Map<MeetingKey, Meeting> byKey = this.meetings.all(items.stream().map(ReinviteItem::meeting).toList());
		List<Meeting> ordered = items.stream()
			.map((item) -> Objects.requireNonNull(byKey.get(item.meeting())))
			.toList();
		Map<PersonId, Person> hosts = this.people.all(ordered.stream().map(Meeting::host).distinct().toList());
		List<JoinDetails> joins = this.details.of(ordered);
		List<ListedReinvite> listed = new ArrayList<>(items.size());
		for (int i = 0; i < items.size(); i++) {
			listed.add(new ListedReinvite(items.get(i), ordered.get(i),
					Objects.requireNonNull(hosts.get(ordered.get(i).host())), joins.get(i)));
		}
		return listed;
	}

}
