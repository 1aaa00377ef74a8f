package io.roomkeeper.reinvite;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;

/**
 * Shows the re-invites of all hosts. Admins and the helpdesk may read them; every method
 * throws {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class ReinviteReader {

	/** The maximum number of groups that {@link #progress} returns. */
	public static final int MOST_GROUPS = 20;

	private final Reinvites reinvites;

	private final Meetings meetings;

	private final People people;

	private final Clock clock;

	ReinviteReader(Reinvites reinvites, Meetings meetings, People people, Clock clock) {
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Returns items by their hosts. Leaves out what is to do for meetings that are over.
	 * @param after only items after this one; empty for the first
	 * @throws NotFoundException if there is no item {@code after}
	 */
	public List<HostedReinvite> page(Actor actor, ReinviteFilter filter, Optional<ReinviteId> after, int limit) {
		requireReader(actor);
		ReinviteItem last = after.map(this::find).orElse(null);
		List<ReinviteItem> items = this.reinvites.page(filter, this.clock.instant(), last, limit);
		Map<MeetingKey, Meeting> byKey = this.meetings.all(items.stream().map(ReinviteItem::meeting).toList());
		Map<PersonId, Person> hosts = this.people.all(items.stream().map(ReinviteItem::host).distinct().toList());
		return items.stream()
			.map((item) -> new HostedReinvite(item, Objects.requireNonNull(byKey.get(item.meeting())),
					Objects.requireNonNull(hosts.get(item.host()))))
			.toList();
	}

	/** Counts items in each state; states without items are left out. */
	public Map<ReinviteState, Integer> counts(Actor actor, ReinviteFilter filter) {
		requireReader(actor);
		return this.reinvites.count(filter, this.clock.instant());
	}

	/**
	 * Returns how far re-invites have come in each group of their hosts, those with the
	 * most open items first, at most {@value #MOST_GROUPS}.
	 * @param change only items of this change of many rooms; empty for all
	 */
	public List<GroupProgress> progress(Actor actor, OptionalInt change) {
		requireReader(actor);
		return this.reinvites.progress(ReinviteFilter.needed(change), this.clock.instant(), MOST_GROUPS);
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

	private ReinviteItem find(ReinviteId id) {
		return this.reinvites.find(id)
			.orElseThrow(() -> new NotFoundException(FailureText.of("reinvite.none", Argument.id(id.value()))));
	}

}
