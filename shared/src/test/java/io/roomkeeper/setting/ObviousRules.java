package io.roomkeeper.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.account.Plan;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;

/**
 * A second, slow and simple implementation of the rules of effective values. It was
 * written from the design's text, independently of the resolvers, to verify them.
 */
public final class ObviousRules {

	private static final Set<Plan> PAID = Set.of(Plan.PRO, Plan.BUSINESS, Plan.EDUCATION, Plan.ENTERPRISE);

	private static final Set<Plan> LARGE = Set.of(Plan.BUSINESS, Plan.EDUCATION, Plan.ENTERPRISE);

	private final RandomOrganisation organisation;

	private final boolean legacy;

	public ObviousRules(RandomOrganisation organisation, boolean legacy) {
		this.organisation = organisation;
		this.legacy = legacy;
	}

	/** All settings of one person, as "value locked winner". */
	public Map<String, String> of(int person) {
		Map<String, String> values = new HashMap<>();
		RandomOrganisation.KEYS.forEach((key) -> values.put(key.text(), alone(person, key)));
		String passcode = value(values, "schedule_meeting.require_password_for_pmi_meetings");
		boolean signIn = !"anybody".equals(value(values, "schedule_meeting.meeting_authentication"));
		String earlier = value(values, "schedule_meeting.join_before_host");
		if ("none".equals(passcode) && !signIn) {
			force(values, "meeting_security.waiting_room", "true", "open-room-gets-waiting-room");
		}
		if ("jbh_only".equals(passcode) && "false".equals(earlier) && !signIn) {
			force(values, "meeting_security.waiting_room", "true", "passcode-only-before-host-gets-waiting-room");
		}
		if ("true".equals(value(values, "meeting_security.waiting_room"))) {
			force(values, "schedule_meeting.join_before_host", "false", "waiting-room-ends-join-before-host");
		}
		if ("false".equals(value(values, "schedule_meeting.join_before_host"))) {
			force(values, "schedule_meeting.jbh_time", "5", "parent");
		}
		if ("false".equals(value(values, "schedule_meeting.personal_meeting"))) {
			force(values, "schedule_meeting.use_pmi_for_scheduled_meetings", "false", "parent");
		}
		return values;
	}

	private static String value(Map<String, String> values, String key) {
		return values.getOrDefault(key, "").split(" ", -1)[0];
	}

	private static void force(Map<String, String> values, String key, String value, String rule) {
		if (!values.getOrDefault(key, "").startsWith(value + " locked")) {
			values.put(key, value + " locked because of " + rule);
		}
	}

	private String alone(int person, SettingKey key) {
		if (key.text().equals("schedule_meeting.require_password_for_pmi_meetings")
				&& this.organisation.plan == Plan.BASIC) {
			return "all locked by plan";
		}
		boolean lackedByPlan = (key.text().equals("in_meeting.co_host") && !PAID.contains(this.organisation.plan))
				|| (key.text().equals("in_meeting.group_hd") && !LARGE.contains(this.organisation.plan));
		if (lackedByPlan) {
			return "false locked by plan";
		}
		boolean licensedOnly = key.text().equals("in_meeting.co_host") || key.text().equals("in_meeting.group_hd");
		if (licensedOnly && !this.organisation.licensed.contains(person)) {
			return "false locked by licence";
		}
		for (Assignment set : at(new Scope.Account(), key)) {
			if (binds(set, person)) {
				return set.value() + " locked by account";
			}
		}
		List<GroupId> speaking = this.legacy ? legacyLocks(person, key)
				: managing(person, key).stream().limit(1).toList();
		for (GroupId group : speaking) {
			for (Assignment set : at(new Scope.Group(group), key)) {
				if (binds(set, person)) {
					return set.value() + " locked by group " + group.value();
				}
			}
		}
		return open(person, key);
	}

	private String open(int person, SettingKey key) {
		Scope user = new Scope.User(new PersonId(person));
		for (Assignment set : at(user, key)) {
			if (set.lock().isPresent() && stillLocked(set)) {
				return set.value() + " locked by user";
			}
		}
		for (Assignment set : at(user, key)) {
			if (set.lock().isEmpty()) {
				return set.value() + " open by own choice";
			}
		}
		for (Assignment set : at(user, key)) {
			return set.value() + " open by user";
		}
		List<GroupId> speaking = this.legacy ? primary(person) : managing(person, key).stream().limit(1).toList();
		for (GroupId group : speaking) {
			for (Assignment set : at(new Scope.Group(group), key)) {
				return set.value() + " open by group " + group.value();
			}
		}
		for (Assignment set : at(new Scope.Account(), key)) {
			return set.value() + " open by account";
		}
		return this.organisation.catalog.get(key).defaultValue() + " open by default";
	}

	/** The person's groups that manage the setting, highest priority first. */
	private List<GroupId> managing(int person, SettingKey key) {
		return joined(person).stream()
			.filter((group) -> !at(new Scope.Group(group), key).isEmpty())
			.sorted(Comparator.comparingInt((group) -> this.organisation.group(group).priority()))
			.toList();
	}

	private List<GroupId> primary(int person) {
		List<GroupId> joined = joined(person);
		GroupId stated = this.organisation.primary.get(person);
		return (stated != null && joined.contains(stated)) ? List.of(stated) : joined.stream().limit(1).toList();
	}

	/**
	 * Groups with a lock that binds: the primary one, else the safest, else the earliest.
	 */
	private List<GroupId> legacyLocks(int person, SettingKey key) {
		List<GroupId> locking = new ArrayList<>();
		List<SettingValue> safest = this.organisation.catalog.get(key).safestFirst();
		for (GroupId group : joined(person)) {
			for (Assignment set : at(new Scope.Group(group), key)) {
				if (binds(set, person)) {
					locking.add(group);
				}
			}
		}
		for (GroupId group : primary(person)) {
			if (locking.contains(group)) {
				return List.of(group);
			}
		}
		for (SettingValue value : safest) {
			for (GroupId group : locking) {
				if (at(new Scope.Group(group), key).getFirst().value().equals(value)) {
					return List.of(group);
				}
			}
		}
		return locking;
	}

	/** Returns every group that contains the person, by the order of joining. */
	private List<GroupId> joined(int person) {
		List<GroupId> direct = this.organisation.direct.getOrDefault(person, List.of());
		Map<GroupId, List<Integer>> best = new HashMap<>();
		direct.forEach((group) -> walk(List.of(group.value()), best));
		return best.keySet()
			.stream()
			.sorted(Comparator.comparingInt((GroupId group) -> direct.indexOf(new GroupId(way(best, group).getFirst())))
				.thenComparingInt((group) -> way(best, group).size())
				.thenComparing((group) -> group))
			.toList();
	}

	/**
	 * Tries every path upwards and keeps the shortest; of equal ones, that with the lower
	 * ids.
	 */
	private void walk(List<Integer> path, Map<GroupId, List<Integer>> best) {
		GroupId reached = new GroupId(path.getLast());
		List<Integer> known = best.get(reached);
		if (known == null || path.size() < known.size()
				|| (path.size() == known.size() && path.toString().compareTo(known.toString()) < 0)) {
			best.put(reached, path);
		}
		this.organisation.nesting.forEach((parent, held) -> {
			if (held.contains(reached) && !path.contains(parent.value())) {
				List<Integer> longer = new ArrayList<>(path);
				longer.add(parent.value());
				walk(longer, best);
			}
		});
	}

	private static List<Integer> way(Map<GroupId, List<Integer>> best, GroupId group) {
		return best.getOrDefault(group, List.of());
	}

	private List<Assignment> at(Scope scope, SettingKey key) {
		return this.organisation.assignments.stream()
			.filter((set) -> set.scope().equals(scope) && set.key().equals(key))
			.toList();
	}

	private boolean binds(Assignment set, int person) {
		return set.lock().isPresent() && stillLocked(set)
				&& (set.lock().get().noExceptions() || !excepted(set, person));
	}

	private boolean stillLocked(Assignment set) {
		return set.lock().get().until().isEmpty() || set.lock().get().until().get().isAfter(RandomOrganisation.NOW);
	}

	private boolean excepted(Assignment set, int person) {
		return this.organisation.exceptions.stream()
			.anyMatch((granted) -> granted.person().value() == person && granted.key().equals(set.key())
					&& granted.until().isAfter(RandomOrganisation.NOW));
	}

}
