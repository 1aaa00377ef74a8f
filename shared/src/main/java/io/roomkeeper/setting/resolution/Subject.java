package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.person.PersonId;

/**
 * The person a setting is resolved for: what they have and where they belong.
 *
 * @param id our own number for them
 * @param plan what the organisation has subscribed to
 * @param licence what the person may use
 * @param tree all groups
 * @param direct the groups that hold them directly, earliest membership first
 * @param primary what the directory calls their primary group
 */
public record Subject(PersonId id, Plan plan, Licence licence, GroupTree tree, List<GroupId> direct,
		Optional<GroupId> primary) {

	public Subject {
		direct = List.copyOf(direct);
	}

	/** The groups they are in, directly or not, by priority. */
	public List<EffectiveMembership> groups() {
		return this.tree.standings(this.direct, this.primary);
	}

	/** The same person, no longer directly in that group. */
	public Subject without(GroupId group) {
		return new Subject(this.id, this.plan, this.licence, this.tree,
				this.direct.stream().filter((id) -> !id.equals(group)).toList(), this.primary);
	}

}
