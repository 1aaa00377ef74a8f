package io.roomkeeper.setting.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.population.GroupSplit;
import io.roomkeeper.setting.population.PolicyView;
import io.roomkeeper.setting.population.PrioritySplit;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds assignments of account and groups that have no effect in the priority model.
 * People's own choices are ignored, since they may change at any time.
 */
final class Linter {

	private final PolicyView view;

	private final RoaringBitmap present;

	Linter(PolicyView view) {
		this.view = view;
		this.present = view.population().present().bitmap();
	}

	List<PolicyFinding> findings() {
		List<PolicyFinding> findings = new ArrayList<>();
		this.view.ofMissingGroups()
			.forEach((set) -> findings
				.add(PolicyFinding.withdraw(PolicyFinding.Kind.GROUP_MISSING, set, Optional.empty())));
		List<GroupSplit.Part> parts = PrioritySplit.decidingParts(this.present, this.view);
		for (GroupId group : this.view.managing()) {
			Assignment set = this.view.group(group).orElseThrow();
			Optional<GroupSplit.Part> part = parts.stream().filter((one) -> one.group().equals(group)).findFirst();
			about(group, set, part).ifPresent(findings::add);
		}
		this.view.account()
			.filter((set) -> !this.view.locked(set))
			.filter((set) -> set.value().equals(this.view.definition().defaultValue()))
			.ifPresent((set) -> findings
				.add(PolicyFinding.withdraw(PolicyFinding.Kind.SAME_AS_INHERITED, set, Optional.empty())));
		return findings;
	}

	private Optional<PolicyFinding> about(GroupId group, Assignment set, Optional<GroupSplit.Part> part) {
		RoaringBitmap members = RoaringBitmap.and(this.present, this.view.population().members(group).bitmap());
		if (members.isEmpty()) {
			return Optional.of(PolicyFinding.withdraw(PolicyFinding.Kind.NOBODY_IN_GROUP, set, Optional.empty()));
		}
		PolicyFinding.Kind shadowed = this.view.locked(set) ? PolicyFinding.Kind.SHADOWED_LOCK
				: PolicyFinding.Kind.NEVER_WINS;
		Optional<Assignment> wider = this.view.account()
			.filter(this.view::locked)
			.filter((lock) -> RoaringBitmap.andNot(members, this.view.bound(members, lock)).isEmpty());
		if (wider.isPresent()) {
			return Optional.of(PolicyFinding.withdraw(shadowed, set, wider));
		}
		if (part.isEmpty()) {
			return Optional.of(PolicyFinding.withdraw(shadowed, set, higher(group, members)));
		}
		return Optional.of(set)
			.filter((open) -> !this.view.locked(open))
			.filter((open) -> inheritsTheSame(group, open, part.get().people().clone()))
			.map((open) -> PolicyFinding.withdraw(PolicyFinding.Kind.SAME_AS_INHERITED, open, this.view.account()));
	}

	/**
	 * Returns the assignment of the first higher group that decides for any of the
	 * members.
	 */
	private Optional<Assignment> higher(GroupId group, RoaringBitmap members) {
		List<GroupId> managing = this.view.managing();
		return managing.subList(0, managing.indexOf(group))
			.stream()
			.filter((above) -> RoaringBitmap.intersects(members, this.view.population().members(above).bitmap()))
			.findFirst()
			.flatMap(this.view::group);
	}

	private boolean inheritsTheSame(GroupId group, Assignment open, RoaringBitmap people) {
		List<GroupId> managing = this.view.managing();
		for (GroupId below : managing.subList(managing.indexOf(group) + 1, managing.size())) {
			RoaringBitmap members = this.view.population().members(below).bitmap();
			if (RoaringBitmap.intersects(people, members)) {
				Assignment next = this.view.group(below).orElseThrow();
				if (this.view.locked(next) || !next.value().equals(open.value())) {
					return false;
				}
				people.andNot(members);
			}
		}
		SettingValue inherited = this.view.account()
			.map(Assignment::value)
			.orElse(this.view.definition().defaultValue());
		return people.isEmpty() || inherited.equals(open.value());
	}

}
