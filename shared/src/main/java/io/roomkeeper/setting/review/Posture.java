package io.roomkeeper.setting.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * How many people have the recommended value of a setting.
 *
 * @param meeting the people with the recommended value
 * @param exposed the people with another value
 */
public record Posture(SettingKey key, PeopleSet meeting, PeopleSet exposed) {

	/** Computes the posture of every setting that has a recommendation. */
	public static List<Posture> of(PopulationIndex index, ResolutionModel model, Instant asOf) {
		List<Posture> postures = new ArrayList<>();
		for (SettingDefinition definition : index.catalog().all()) {
			definition.recommended()
				.ifPresent((value) -> postures.add(of(definition.key(), value, index, model, asOf)));
		}
		return postures;
	}

	private static Posture of(SettingKey key, SettingValue recommended, PopulationIndex index, ResolutionModel model,
			Instant asOf) {
		PeopleSet meeting = index.effective(key, model, asOf).where((share) -> share.value().equals(recommended));
		return new Posture(key, meeting, index.population().present().without(meeting));
	}

	/**
	 * Returns the share of people with the recommended value, from 0 to 1; empty if there
	 * are no people.
	 */
	public OptionalDouble share() {
		return share(this.meeting.size(), this.meeting.size() + this.exposed.size());
	}

	/**
	 * Returns the share among the members of a group, from 0 to 1; empty if none of them
	 * is present.
	 */
	public OptionalDouble share(GroupId group, Population population) {
		PeopleSet members = population.members(group).and(population.present());
		return share(this.meeting.countIn(members), members.size());
	}

	private static OptionalDouble share(int meeting, int all) {
		return (all == 0) ? OptionalDouble.empty() : OptionalDouble.of((double) meeting / all);
	}

}
