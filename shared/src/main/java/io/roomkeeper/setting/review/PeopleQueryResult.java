package io.roomkeeper.setting.review;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.Distribution;

/**
 * The people who match a query.
 *
 * @param distribution the effective values of everyone
 * @param people the matching people
 * @param everybody everyone in the directory
 */
public record PeopleQueryResult(PeopleQuery question, Distribution distribution, PeopleSet people,
		PeopleSet everybody) {
}
