package io.roomkeeper.batch.sync;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.batch.job.BrakeProperties;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.setting.GroupPolicies;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncEffects;
import io.roomkeeper.sync.SyncEffects.Excess;
import io.roomkeeper.sync.SyncProgress;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/**
 * Decides, after the read and before the first write, whether a sync continues or pauses
 * for confirmation.
 */
final class SyncWeighing {

	/** The number of missing groups to name in the message. */
	private static final int NAMED = 5;

	private final SyncProgress progress;

	private final GroupPolicies policies;

	private final Groups groups;

	private final People people;

	private final SyncReading reading;

	private final DirectoryComparison comparison;

	private final SamePeopleMatching matching;

	private final SyncEffects effects;

	private final BrakeProperties brakes;

	private final RunRecorder run;

	private List<PersonId> leaving = List.of();

	private int sameGroups;

	private SyncWeighing(Factory from, SyncReading reading, DirectoryComparison comparison, SamePeopleMatching matching,
			SyncEffects effects, RunRecorder run) {
		this.progress = from.progress;
		this.policies = from.policies;
		this.groups = from.groups;
		this.people = from.people;
		this.reading = reading;
		this.comparison = comparison;
		this.matching = matching;
		this.effects = effects;
		this.brakes = from.brakes;
		this.run = run;
	}

	/**
	 * Checks all brakes.
	 * @param groups the groups that were read
	 * @param retiring the rooms that would retire
	 * @param samePeople whether to match newcomers with people who were not seen
	 * @throws io.roomkeeper.run.BrakeAppliedException if an admin must confirm
	 */
	void weigh(GroupReader groups, RetiringRooms retiring, boolean samePeople) {
		this.run.stage("weigh", Optional.empty());
		Map<SyncEffect, BitSet> unfinished = this.progress.unfinished();
		BitSet before = this.comparison.presentBefore();
		if (samePeople) {
			this.matching.match(people(leavingOf(before)), this.comparison.stillMissing());
			Map<DirectoryId, Group> same = SameGroups.of(groups.newcomers(), groups.gone());
			groups.place(same);
			this.sameGroups = same.size();
		}
		BitSet leavingNow = leavingOf(before);
		this.leaving = people(leavingNow);
		this.effects.addAll(SyncEffect.MISSING, leavingNow);
		this.effects.addUnfinished(unfinished, this.comparison.seen());
		this.matching.count(people(this.effects.all().getOrDefault(SyncEffect.MISSING, new BitSet())));
		BitSet staying = (BitSet) before.clone();
		staying.andNot(leavingNow);
		new GroupWeighing(this.groups, this.policies, this.people, groups, staying).weigh(this.effects);
		retiring.weigh(this.effects, leavingNow);
		Message gone = missingGroups(groups);
		long people = before.cardinality() + this.effects.count(SyncEffect.MISSING) - leavingNow.cardinality();
		for (SyncEffect effect : SyncEffect.values()) {
			if (effect != SyncEffect.MEMBERSHIP && effect != SyncEffect.POLICY && effect != SyncEffect.RETIRED) {
				this.effects.total(effect, () -> people);
			}
		}
		decide(samePeople, gone);
	}

	/** Names the missing groups that have settings; empty if there are none. */
	private Message missingGroups(GroupReader groups) {
		Set<GroupId> managing = this.policies.managing();
		List<Group> gone = groups.vanished().stream().filter((group) -> managing.contains(group.id())).toList();
		if (gone.isEmpty()) {
			return Message.NONE;
		}
		String names = gone.stream()
			.limit(NAMED)
			.map((group) -> "'" + group.name() + "'")
			.collect(Collectors.joining(", "));
		Message missing = Message.of("sync.groups", Argument.text(names),
				Argument.number(Math.max(0, gone.size() - NAMED)));
		boolean remade = !SameGroups.of(groups.newcomers(), gone).isEmpty();
		return Message.sentences(remade ? List.of(missing, Message.of("sync.groups.remade")) : List.of(missing));
	}

	private BitSet leavingOf(BitSet before) {
		if (!this.reading.complete()) {
			return this.comparison.present(this.reading.get().switchedOff());
		}
		BitSet leaving = (BitSet) before.clone();
		leaving.andNot(this.comparison.seen());
		return leaving;
	}

	private static List<PersonId> people(BitSet ids) {
		return ids.stream().mapToObj(PersonId::new).toList();
	}

	private void decide(boolean samePeople, Message gone) {
		Map<SyncEffect, Long> confirmed = new EnumMap<>(SyncEffect.class);
		confirmed.putAll(this.progress.toConfirm(this.run.id()));
		if (samePeople) {
			confirmed.merge(SyncEffect.MATCHED, confirmed.getOrDefault(SyncEffect.REPLACED, 0L), Math::max);
		}
		if (!gone.isEmpty()) {
			this.run.note(gone);
		}
		if (this.effects.excess(this.brakes.sync(), confirmed).isEmpty()) {
			return;
		}
		List<Excess> excess = this.effects.excess(this.brakes.sync(), Map.of());
		Message doing = excess.stream()
			.map(Excess::describe)
			.reduce((first, next) -> Message.of("effects", Argument.message(first), Argument.message(next)))
			.orElse(Message.NONE);
		boolean replaced = excess.stream().anyMatch((one) -> one.effect() == SyncEffect.REPLACED);
		if (this.run.planned()) {
			this.run.note(Message.of("sync.would-pause", Argument.message(doing)));
			if (replaced) {
				this.run.note(Message.of("sync.restored"));
			}
			return;
		}
		Map<SyncEffect, Long> toConfirm = new EnumMap<>(SyncEffect.class);
		excess.forEach((one) -> toConfirm.put(one.effect(), one.count()));
		this.progress.pause(this.run.id(), toConfirm);
		long most = excess.stream().mapToLong(Excess::count).max().orElse(0);
		Message remedy = remedy(replaced, samePeople);
		throw this.run.pause(doing, most, Message.sentences(gone.isEmpty() ? List.of(remedy) : List.of(gone, remedy)));
	}

	private Message remedy(boolean replaced, boolean samePeople) {
		String key = samePeople ? "sync.same.fix" : replaced ? "sync.restored.fix" : "run.paused.fix";
		return Message.of(key, Argument.text(Long.toString(this.run.id().value())), Argument.text(JobName.SYNC.key()));
	}

	/** Returns the number of groups matched to groups with another directory ID. */
	int sameGroups() {
		return this.sameGroups;
	}

	/** Returns the people to mark as missing, by ascending ID. */
	List<PersonId> leaving() {
		return this.leaving;
	}

	/** Creates one for each attempt of a sync. */
	@Component
	record Factory(SyncProgress progress, GroupPolicies policies, Groups groups, People people,
			BrakeProperties brakes) {

		SyncWeighing create(SyncReading reading, DirectoryComparison comparison, SamePeopleMatching matching,
				SyncEffects effects, RunRecorder run) {
			return new SyncWeighing(this, reading, comparison, matching, effects, run);
		}

	}

}
