package io.roomkeeper.setting.review;

import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Share;

/**
 * A query for people by the effective value of a setting. An empty part matches anything.
 *
 * @param query the effective value
 * @param except a value that the people must not have
 * @param group a group to which the people must belong, directly or through others
 * @param text words, each of which must begin a word of name, uid or mail; may be empty
 */
public record PeopleQuery(EffectiveQuery query, Optional<SettingValue> except, Optional<GroupId> group, String text) {

	/** Creates a query for everyone, regardless of their value. */
	public static PeopleQuery about(SettingKey key) {
		return new PeopleQuery(new EffectiveQuery(key, Optional.empty(), Optional.empty(), Optional.empty()),
				Optional.empty(), Optional.empty(), "");
	}

	boolean matches(Share share) {
		return this.query.matches(share) && this.except.filter(share.value()::equals).isEmpty();
	}

}
