package io.roomkeeper.setting.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.policy.Assignment;
import org.roaringbitmap.RoaringBitmap;

/**
 * Divides people by the legacy model. A lock in any group binds: first the primary
 * group's, then the lock on the safer value, then the lock of the earlier membership.
 * Open values come from the primary group.
 */
final class LegacySplit implements GroupSplit {

	@Override
	public List<Part> locks(RoaringBitmap people, PolicyView view) {
		List<GroupId> locking = view.managing()
			.stream()
			.filter((group) -> view.locked(view.group(group).orElseThrow()))
			.toList();
		List<Part> locks = new ArrayList<>();
		RoaringBitmap rest = people.clone();
		for (GroupId group : locking) {
			Assignment set = view.group(group).orElseThrow();
			RoaringBitmap own = RoaringBitmap.and(people, view.population().primaries(group).bitmap());
			add(locks, new Part(group, set, view.bound(own, set)), rest);
		}
		SortedMap<Integer, List<GroupId>> byDanger = new TreeMap<>();
		locking.forEach(
				(group) -> byDanger
					.computeIfAbsent(view.definition().danger(view.group(group).orElseThrow().value()),
							(same) -> new ArrayList<>())
					.add(group));
		byDanger.values()
			.forEach((alike) -> alike(alike, view, rest.clone()).forEach((part) -> add(locks, part, rest)));
		return locks;
	}

	@Override
	public List<Part> values(RoaringBitmap people, PolicyView view) {
		List<Part> values = new ArrayList<>();
		RoaringBitmap rest = people.clone();
		for (GroupId group : view.managing()) {
			RoaringBitmap own = RoaringBitmap.and(people, view.population().primaries(group).bitmap());
			add(values, new Part(group, view.group(group).orElseThrow(), own), rest);
		}
		return values;
	}

	/** Divides people among groups whose locks are equally safe. */
	private static List<Part> alike(List<GroupId> groups, PolicyView view, RoaringBitmap people) {
		RoaringBitmap once = new RoaringBitmap();
		RoaringBitmap more = new RoaringBitmap();
		List<Part> parts = new ArrayList<>();
		for (GroupId group : groups) {
			Assignment set = view.group(group).orElseThrow();
			RoaringBitmap bound = view.bound(RoaringBitmap.and(people, view.population().members(group).bitmap()), set);
			more.or(RoaringBitmap.and(once, bound));
			once.or(bound);
			parts.add(new Part(group, set, bound));
		}
		more.forEach((int person) -> settle(parts, view, new PersonId(person)));
		return parts;
	}

	/** Assigns a person to the group that they joined first. */
	private static void settle(List<Part> parts, PolicyView view, PersonId person) {
		List<GroupId> joined = view.population().joined().of(person);
		Part first = parts.stream()
			.filter((part) -> part.people().contains(person.value()))
			.min(Comparator.comparingInt((part) -> joined.indexOf(part.group())))
			.orElseThrow();
		parts.stream()
			.filter((part) -> !part.group().equals(first.group()))
			.forEach((part) -> part.people().remove(person.value()));
	}

	private static void add(List<Part> parts, Part part, RoaringBitmap rest) {
		if (!part.people().isEmpty()) {
			rest.andNot(part.people());
			parts.add(part);
		}
	}

}
