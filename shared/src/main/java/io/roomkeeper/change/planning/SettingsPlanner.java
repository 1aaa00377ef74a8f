package io.roomkeeper.change.planning;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Plans changes of settings of the account and of groups. One of them, disabling personal
 * meeting IDs, always needs a plan.
 */
public final class SettingsPlanner {

	private final PlanMaker maker;

	private final SettingItems items;

	private final SettingCatalog catalog;

	private final AuditedTransaction transaction;

	SettingsPlanner(PlanMaker maker, SettingItems items, SettingCatalog catalog, AuditedTransaction transaction) {
		this.maker = maker;
		this.items = items;
		this.catalog = catalog;
		this.transaction = transaction;
	}

	/**
	 * Plans changes of settings. Leaves out changes that are already in effect.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws io.roomkeeper.setting.SettingLockedException if a wider scope locks one of
	 * the settings
	 * @throws InvalidInputException if nothing would change, the reason is missing, or
	 * meetings begin soon and the request does not include them
	 */
	public ChangePlan plan(Actor actor, SettingsPlanRequest request) {
		actor.require(Role.ADMIN);
		if (request.proposals().size() > SettingsPlanRequest.MOST) {
			throw new InvalidInputException(Message.of("plan.settings", Argument.number(request.proposals().size())),
					Message.of("plan.settings.fix", Argument.number(SettingsPlanRequest.MOST)));
		}
		List<Proposal> proposals = request.proposals().stream().map(this::canonical).toList();
		return this.transaction.execute(actor, (recorder) -> {
			SettingItems.Listed listed = this.items.of(actor, proposals);
			return this.maker.add(actor, recorder, new PlanDraft(kind(proposals), listed.items(), listed.users(),
					listed.unchanged(), "", Optional.empty(), request.reason(), request.timing()));
		});
	}

	private Proposal canonical(Proposal proposal) {
		return switch (proposal) {
			case ProposedAssignment one -> new ProposedAssignment(one.scope(), this.catalog.canonical(one.key()),
					one.value(), one.locked(), one.until(), one.noExceptions(), one.reason());
			case ProposedWithdrawal one ->
				new ProposedWithdrawal(one.scope(), this.catalog.canonical(one.key()), one.slot(), one.reason());
		};
	}

	private static PlanKind kind(List<Proposal> proposals) {
		return proposals.stream()
			.allMatch((one) -> one instanceof ProposedAssignment assignment
					&& assignment.key().equals(SettingsService.PERSONAL_MEETING) && !assignment.value().isOn())
							? PlanKind.SWITCH_OFF : PlanKind.SETTINGS;
	}

}
