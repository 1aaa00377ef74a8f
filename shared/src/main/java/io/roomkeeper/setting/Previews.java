package io.roomkeeper.setting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ResolutionModel;

/** Computes the effect of changes before they are made. */
final class Previews {

	private final CurrentIndex index;

	private final ResolutionModel model;

	private final BrokenMeetings meetings;

	private final SettingChangeValidator validator;

	private final Clock clock;

	Previews(CurrentIndex index, ResolutionModel model, BrokenMeetings meetings, SettingChangeValidator validator,
			Clock clock) {
		this.index = index;
		this.model = model;
		this.meetings = meetings;
		this.validator = validator;
		this.clock = clock;
	}

	Preview of(SettingChange.Setting change) {
		PopulationIndex now = this.index.get();
		BlastRadius radius = now.blastRadius(change.key(), List.of(change), this.model, this.clock.instant());
		PeopleSet roomless = roomless(radius, change.key());
		int meetings = this.meetings.count(roomless);
		return new Preview(radius, meetings, roomless, radius.newlyLocked().and(now.choosers(change.key())),
				this.validator.needsPlan(change));
	}

	private static PeopleSet roomless(BlastRadius radius, SettingKey key) {
		return BrokenMeetings.roomless(personalMeetings(radius, key));
	}

	private static Collection<BlastRadius.Move> personalMeetings(BlastRadius radius, SettingKey key) {
		return key.equals(SettingChangeValidator.PERSONAL_MEETING) ? radius.moves()
				: radius.along().getOrDefault(SettingChangeValidator.PERSONAL_MEETING, List.of());
	}

}
