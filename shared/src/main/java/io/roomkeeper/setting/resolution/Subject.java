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
 * The person for whom a setting is resolved, with licence and groups.
 *
 * @param id the person's number in Roomkeeper
 * @param plan the organisation's subscription
 * @param tree all groups
 * @param direct the groups that list the person directly, earliest membership first
 * @param primary the primary group according to the directory
 */
public record Subject(PersonId id, Plan plan, Licence licence, GroupTree tree, List<GroupId> direct,
		Optional<GroupId> primary) {

	public Subject {
		direct = List.copyOf(direct);
	}

	/** Returns the person's groups, direct and indirect, by priority. */
	public List<EffectiveMembership> groups() {
		return this.tree.memberships(this.direct, this.primary);
	}

	/** Returns the person without the direct membership in a group. */
	public Subject without(GroupId group) {
		return new Subject(this.id, this.plan, this.licence, this.tree,
				this.direct.stream().filter((id) -> !id.equals(group)).toList(), this.primary);
	}

}
