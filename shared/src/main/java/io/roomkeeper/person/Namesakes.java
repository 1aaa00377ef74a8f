package io.roomkeeper.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decides which person a name refers to if several people have or had it. Present people
 * take precedence over people who have left; within each of these groups, a person's own
 * name takes precedence over an alias. A name is ambiguous if several present people have
 * it. Of people who have left, the last to leave takes precedence.
 */
final class Namesakes {

	private static final Comparator<NameHolder> LAST_TO_LEAVE = Comparator
		.comparing((NameHolder holder) -> holder.missingSince().orElseThrow())
		.thenComparing(NameHolder::person);

	private Namesakes() {
	}

	/**
	 * Resolves each name.
	 * @param holders the people who have or had the names, in any order
	 * @return the results by the names' keys; names that nobody has or had are left out
	 */
	static Map<String, NameMatch> decide(Collection<NameHolder> holders) {
		Map<String, List<NameHolder>> byKey = new HashMap<>();
		holders.forEach((holder) -> byKey.computeIfAbsent(holder.key(), (_) -> new ArrayList<>()).add(holder));
		Map<String, NameMatch> decided = new HashMap<>();
		byKey.forEach((key, namesakes) -> decided.put(key, meant(namesakes)));
		return decided;
	}

	private static NameMatch meant(List<NameHolder> namesakes) {
		List<NameHolder> present = ownFirst(namesakes, NameHolder::present);
		if (present.isEmpty()) {
			List<NameHolder> departed = ownFirst(namesakes, (holder) -> !holder.present());
			return new NameMatch.One(departed.stream().max(LAST_TO_LEAVE).orElseThrow().person());
		}
		List<PersonId> people = present.stream().map(NameHolder::person).distinct().sorted().toList();
		return (people.size() == 1) ? new NameMatch.One(people.getFirst()) : new NameMatch.Several(people);
	}

	private static List<NameHolder> ownFirst(List<NameHolder> namesakes, Predicate<NameHolder> among) {
		List<NameHolder> own = namesakes.stream().filter(among).filter((holder) -> !holder.alias()).toList();
		return own.isEmpty() ? namesakes.stream().filter(among).toList() : own;
	}

}
