package io.roomkeeper.setting.review;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostureTests {

	private static final SettingKey KEY = new SettingKey("meeting_security.waiting_room");

	@Test
	void aShareOfNobodyIsUnknownAndNotEverybody() {
		assertThat(new Posture(KEY, PeopleSet.NOBODY, PeopleSet.NOBODY).share()).isEmpty();
	}

	@Test
	void theShareCountsThePeopleWithTheRecommendedValue() {
		assertThat(new Posture(KEY, PeopleSet.of(1, 2, 3), PeopleSet.of(4)).share()).hasValue(0.75);
	}

}
