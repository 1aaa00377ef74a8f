package io.roomkeeper.change;

import java.util.Optional;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * One room of a plan. The precondition is that the room still has its number and is
 * active.
 *
 * @param position its place in the plan, from 1
 * @param owner the owner of the room
 * @param uid the owner's uid when the plan was made
 * @param before the number at that time
 * @param after the number that the room gets
 * @param impact the meetings that the change concerns
 * @param result what became of it; empty while it is open
 */
public record PlanItem(int position, PersonId owner, Uid uid, PersonalMeetingId before, PersonalMeetingId after,
		MeetingImpact impact, Optional<ItemResult> result) {

}
