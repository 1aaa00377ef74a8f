package io.roomkeeper.setting.review;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.Distribution;

/**
 * Everyone who fits a question.
 *
 * @param question what was asked
 * @param distribution what the setting amounts to for everyone
 * @param people who fits
 * @param everybody whom the directory has
 */
public record PeopleQueryResult(PeopleQuery question, Distribution distribution, PeopleSet people,
		PeopleSet everybody) {
}
