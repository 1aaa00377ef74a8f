package io.roomkeeper.setting.review;

import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Share;

/**
 * A question for people by what a setting amounts to for them. What is left empty may be
 * anything.
 *
 * @param query what applies to them
 * @param except a value that does not apply to them
 * @param group a group they are in, directly or through others
 * @param text words, each of which must begin a word of name, uid or mail; may be empty
 */
public record PeopleQuery(EffectiveQuery query, Optional<SettingValue> except, Optional<GroupId> group, String text) {

	/** Everyone, whatever a setting amounts to for them. */
	public static PeopleQuery about(SettingKey key) {
		return new PeopleQuery(new EffectiveQuery(key, Optional.empty(), Optional.empty(), Optional.empty()),
				Optional.empty(), Optional.empty(), "");
	}

	boolean matches(Share share) {
		return this.query.matches(share) && this.except.filter(share.value()::equals).isEmpty();
	}

}
