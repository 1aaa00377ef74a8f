package io.roomkeeper.setting.population;

import java.util.List;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.roaringbitmap.RoaringBitmap;

/**
 * Divides people among the groups that decide for them. The two resolution models differ
 * here; {@code GroupRule} does the same for one person.
 */
public interface GroupSplit {

	/**
	 * Returns the people whom each group's lock binds.
	 * @param people the people who are not decided yet
	 * @return parts in which each person appears at most once
	 */
	List<Part> locks(RoaringBitmap people, PolicyView view);

	/**
	 * Returns the people to whom each group's open value applies. Must be called after
	 * the locks.
	 * @param people the people who are not decided yet
	 * @return parts in which each person appears at most once
	 */
	List<Part> values(RoaringBitmap people, PolicyView view);

	/** Returns a new split by the rules of that model. It serves one query only. */
	static GroupSplit of(ResolutionModel model) {
		return switch (model) {
			case PRIORITY -> new PrioritySplit();
			case LEGACY -> new LegacySplit();
		};
	}

	/**
	 * A group and the people for whom it decides.
	 *
	 * @param assignment the group's assignment
	 * @param people the people; never empty
	 */
	record Part(GroupId group, Assignment assignment, RoaringBitmap people) {

	}

}
