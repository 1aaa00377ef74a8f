package io.roomkeeper.setting.population;

import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds each person's primary group. If the directory names none, it is the one with the
 * lowest number among the groups that list the person directly.
 */
final class PrimaryGroups {

	private final Population population;

	PrimaryGroups(Population population) {
		this.population = population;
	}

	/** Returns everyone's primary groups after a group's members change. */
	Map<GroupId, PeopleSet> moved(GroupId group, PeopleSet people) {
		Map<GroupId, RoaringBitmap> later = new HashMap<>();
		this.population.primaries().forEach((id, whose) -> later.put(id, whose.bitmap().clone()));
		PeopleSet before = this.population.direct(group);
		people.without(before).forEach((person) -> take(later, group, person));
		before.without(people).forEach((person) -> release(later, group, person));
		Map<GroupId, PeopleSet> primaries = new HashMap<>();
		later.forEach((id, whose) -> primaries.put(id, new PeopleSet(whose)));
		return primaries;
	}

	private void take(Map<GroupId, RoaringBitmap> later, GroupId group, int person) {
		for (Map.Entry<GroupId, RoaringBitmap> one : later.entrySet()) {
			if (one.getValue().contains(person)) {
				if (one.getKey().compareTo(group) < 0) {
					return;
				}
				one.getValue().remove(person);
				break;
			}
		}
		later.computeIfAbsent(group, (_) -> new RoaringBitmap()).add(person);
	}

	private void release(Map<GroupId, RoaringBitmap> later, GroupId group, int person) {
		if (later.getOrDefault(group, new RoaringBitmap()).checkedRemove(person)) {
			this.population.direct()
				.keySet()
				.stream()
				.filter((id) -> !id.equals(group) && this.population.direct(id).contains(new PersonId(person)))
				.min(GroupId::compareTo)
				.ifPresent((id) -> later.computeIfAbsent(id, (_) -> new RoaringBitmap()).add(person));
		}
	}

}
