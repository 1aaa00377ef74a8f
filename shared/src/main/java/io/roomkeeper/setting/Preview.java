package io.roomkeeper.setting;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.BlastRadius;

/**
 * The effect of a change that is not made yet.
 *
 * @param radius the effect on each person
 * @param meetings the number of future meetings in personal rooms that would need a
 * re-invite
 * @param roomless the people who would lose access to their room
 * @param keptChoices the people whose own choice a lock would override; the choice
 * applies again when the lock ends
 * @param needsPlan whether the change disables personal meeting IDs for many people, and
 * is therefore refused without a plan
 */
public record Preview(BlastRadius radius, int meetings, PeopleSet roomless, PeopleSet keptChoices, boolean needsPlan) {

}
