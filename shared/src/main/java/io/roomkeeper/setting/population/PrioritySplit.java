package io.roomkeeper.setting.population;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.group.GroupId;
import org.roaringbitmap.RoaringBitmap;

/**
 * Divides people by the priority model: the highest group that manages a setting decides
 * for its members, with or without a lock.
 */
public final class PrioritySplit implements GroupSplit {

	private List<Part> decidingParts = List.of();

	@Override
	public List<Part> locks(RoaringBitmap people, PolicyView view) {
		this.decidingParts = decidingParts(people, view);
		List<Part> locks = new ArrayList<>();
		for (Part part : this.decidingParts) {
			if (view.locked(part.assignment())) {
				RoaringBitmap bound = view.bound(part.people(), part.assignment());
				if (!bound.isEmpty()) {
					locks.add(new Part(part.group(), part.assignment(), bound));
				}
			}
		}
		return locks;
	}

	@Override
	public List<Part> values(RoaringBitmap people, PolicyView view) {
		List<Part> values = new ArrayList<>();
		for (Part part : this.decidingParts) {
			RoaringBitmap left = RoaringBitmap.and(part.people(), people);
			if (!left.isEmpty()) {
				values.add(new Part(part.group(), part.assignment(), left));
			}
		}
		return values;
	}

	/** Returns every managing group with the members for whom no higher group decides. */
	public static List<Part> decidingParts(RoaringBitmap people, PolicyView view) {
		List<Part> parts = new ArrayList<>();
		RoaringBitmap rest = people.clone();
		for (GroupId group : view.managing()) {
			if (rest.isEmpty()) {
				break;
			}
			RoaringBitmap members = RoaringBitmap.and(rest, view.population().members(group).bitmap());
			if (!members.isEmpty()) {
				rest.andNot(members);
				parts.add(new Part(group, view.group(group).orElseThrow(), members));
			}
		}
		return parts;
	}

}
