package io.roomkeeper.setting;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.BlastRadius;

/**
 * What a change would do, before it is made.
 *
 * @param radius what it would do to whom
 * @param meetings how many future meetings in personal rooms would need a re-invite
 * @param roomless who would lose the way into their room
 * @param keptChoices whose own choice would be covered by a lock; it returns with its end
 * @param needsPlan whether it disables personal meeting IDs for many and so is refused
 * until it is a plan
 */
public record Preview(BlastRadius radius, int meetings, PeopleSet roomless, PeopleSet keptChoices, boolean needsPlan) {

}
