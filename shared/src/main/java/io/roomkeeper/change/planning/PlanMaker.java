package io.roomkeeper.change.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.ChangeEvent.PlanMade;
import io.roomkeeper.change.ApprovalPolicy;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.ContentHash;
import io.roomkeeper.change.PlanEffects;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanListener;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Turns the items of any kind of plan into a plan: counts the meetings that they concern,
 * calculates the hash, decides whether another person must approve it, and stores it.
 */
final class PlanMaker {

	/** The number of items to look up at once. */
	static final int PART = 5_000;

	private final ChangePlans plans;

	private final MeetingImpacts impacts;

	private final LinkPolicy links;

	private final ApprovalPolicy policy;

	private final WavePlanner waves;

	private final PlanListener listener;

	private final Account account;

	private final Clock clock;

	PlanMaker(ChangePlans plans, MeetingImpacts impacts, LinkPolicy links, ApprovalPolicy policy, WavePlanner waves,
			PlanListener listener, Account account, Clock clock) {
		this.plans = plans;
		this.impacts = impacts;
		this.links = links;
		this.policy = policy;
		this.waves = waves;
		this.listener = listener;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Adds a plan. Must be called in the transaction of the recorder.
	 * @throws InvalidInputException if it has no item or too many, the reason is missing,
	 * or meetings begin soon and the draft does not include them
	 */
	ChangePlan add(Actor actor, Recorder recorder, PlanDraft draft) {
		String reason = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), draft.reason());
		int size = draft.items().size();
		if (size == 0 || size > ChangePlan.MOST_ITEMS) {
			throw new InvalidInputException(Message.of("plan.items", Argument.number(size)),
					Message.of("plan.items.fix", Argument.number(ChangePlan.MOST_ITEMS)));
		}
		List<PlanItem> items = placed(draft, recorder.now());
		MeetingImpact impact = items.stream().map(PlanItem::impact).reduce(MeetingImpact.NONE, MeetingImpact::plus);
		if (impact.imminent() > 0 && !draft.timing().alsoImminent()) {
			throw new InvalidInputException(
					Message.of(draft.timing().waves() ? "plan.imminent.waves" : "plan.imminent",
							Argument.number(impact.imminent()), Argument.number(MeetingImpact.IMMINENT_HOURS)),
					Message.of(draft.timing().waves() ? "plan.imminent.waves.fix" : "plan.imminent.fix"));
		}
		int settled = count(items, (item) -> item.result().isPresent());
		int settings = count(items, (item) -> item.change().type() == ItemType.SETTING);
		PlanEffects effects = new PlanEffects(size - settings - settled, settings, draft.users(),
				draft.skipped() + settled, impact);
		PlanStatus status = this.policy.needsApproval(draft.kind(), effects) ? PlanStatus.AWAITING_APPROVAL
				: PlanStatus.PLANNED;
		ChangePlan plan = new ChangePlan(this.plans.newId(), draft.kind(), draft.selection(), reason, actor.name(),
				recorder.now(), ContentHash.of(draft.kind(), items), status, effects, Optional.empty(), draft.undoes(),
				Optional.empty());
		this.plans.add(plan, items, this.account.today(this.clock).plusDays(ChangePlan.RESERVED_DAYS));
		recorder.record(new PlanMade(plan.id().auditSubject(), plan.kind().key(), plan.hash().text(), size,
				this.policy.rule(plan.kind(), effects), plan.undoes().map(PlanId::auditSubject), plan.selection(),
				reason));
		if (status == PlanStatus.AWAITING_APPROVAL) {
			recorder.afterCommit(() -> this.listener.awaitsApproval(plan));
		}
		return plan;
	}

	private static int count(List<PlanItem> items, Predicate<PlanItem> which) {
		return Math.toIntExact(items.stream().filter(which).count());
	}

	/**
	 * Numbers the items, and adds the meetings that each of them concerns and its day.
	 */
	private List<PlanItem> placed(PlanDraft draft, Instant now) {
		List<PlanItem> counted = counted(draft.items(), now);
		List<PlanItem> ordered = draft.timing().waves() ? this.waves.spread(counted, now) : counted;
		List<PlanItem> placed = new ArrayList<>(ordered.size());
		ordered.forEach((item) -> placed.add(item.at(placed.size() + 1)));
		return placed;
	}

	private List<PlanItem> counted(List<PlanItem> items, Instant now) {
		Map<PersonId, MeetingImpact> impacts = impacts(items.stream()
			.filter((item) -> item.change().changesJoinDetails())
			.flatMap((item) -> item.target().person().stream())
			.toList(), now);
		Set<PersonId> seen = new HashSet<>();
		List<PlanItem> counted = new ArrayList<>(items.size());
		for (PlanItem item : items) {
			MeetingImpact impact = item.target()
				.person()
				.filter((owner) -> item.change().changesJoinDetails() && seen.add(owner))
				.map((owner) -> impact(owner, item.change(), impacts))
				.orElse(MeetingImpact.NONE);
			counted.add(item.with(impact));
		}
		return counted;
	}

	private Map<PersonId, MeetingImpact> impacts(List<PersonId> owners, Instant now) {
		Map<PersonId, MeetingImpact> impacts = new HashMap<>();
		for (int from = 0; from < owners.size(); from += PART) {
			impacts.putAll(this.impacts.of(owners.subList(from, Math.min(owners.size(), from + PART)), now));
		}
		return impacts;
	}

	private MeetingImpact impact(PersonId owner, ItemChange change, Map<PersonId, MeetingImpact> impacts) {
		MeetingImpact impact = impacts.getOrDefault(owner, MeetingImpact.NONE);
		boolean asksForAnother = change.type() == ItemType.PASSCODE || change.type() == ItemType.OPENING;
		return (impact.meetings() > 0 && asksForAnother && !this.links.countsAsPasscode(owner)) ? impact.allToTell()
				: impact;
	}

}
