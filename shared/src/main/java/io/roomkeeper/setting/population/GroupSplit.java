package io.roomkeeper.setting.population;

import java.util.List;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.roaringbitmap.RoaringBitmap;

/**
 * For which people which group speaks: where the two models differ, for everyone at once.
 */
public interface GroupSplit {

	/**
	 * Who is bound by which group's lock.
	 * @param people whoever is not decided yet
	 * @return no person twice
	 */
	List<Part> locks(RoaringBitmap people, PolicyView view);

	/**
	 * To whom which group's open value applies; asked after the locks.
	 * @param people whoever is not decided yet
	 * @return no person twice
	 */
	List<Part> values(RoaringBitmap people, PolicyView view);

	/** Returns a new split by the rules of that model; for one question only. */
	static GroupSplit of(ResolutionModel model) {
		return switch (model) {
			case PRIORITY -> new PrioritySplit();
			case LEGACY -> new LegacySplit();
		};
	}

	/**
	 * A group and the people it speaks for.
	 *
	 * @param group the group
	 * @param assignment what it sets
	 * @param people never no one
	 */
	record Part(GroupId group, Assignment assignment, RoaringBitmap people) {

	}

}
