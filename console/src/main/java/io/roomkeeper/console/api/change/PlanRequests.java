package io.roomkeeper.console.api.change;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.ListPlanRequest;
import io.roomkeeper.change.planning.ListPlanner;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.change.planning.SweepUndoPlanner;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes plans from requests in JSON. */
@Component
class PlanRequests {

	private final RoomPlanner rooms;

	private final ListPlanner lists;

	private final SweepUndoPlanner sweeps;

	private final SettingsPlanner policies;

	private final SettingsService settings;

	private final SelectionParser selections;

	PlanRequests(RoomPlanner rooms, ListPlanner lists, SweepUndoPlanner sweeps, SettingsPlanner policies,
			SettingsService settings, SelectionParser selections) {
		this.rooms = rooms;
		this.lists = lists;
		this.sweeps = sweeps;
		this.policies = policies;
		this.settings = settings;
		this.selections = selections;
	}

	/** Makes a plan of the kind that the request names. */
	ChangePlan plan(Actor actor, MakePlanRequest order) {
		return switch (order.plannedKind()) {
			case REISSUE -> order.listed().isEmpty() ? this.rooms.reissue(actor, rooms(order))
					: this.lists.reissue(actor, list(order));
			case PASSCODES -> this.rooms.passcodes(actor, rooms(order));
			case RENAME_LINKS -> this.lists.renameLinks(actor, list(order));
			case UNDO_SWEEP -> this.sweeps.undo(actor, order.sweep(), order.why());
			case WITHDRAW_LINKS -> this.rooms.withdrawLinks(actor, rooms(order));
			case SWITCH_OFF -> this.policies.plan(actor, settings(order, List.of(switchOff(order))));
			case SETTINGS -> this.policies.plan(actor,
					settings(order, order.planned().stream().map((one) -> proposal(one, order.why())).toList()));
			case UNDO -> throw MakePlanRequest.unknownKind(order.kind());
		};
	}

	private static ListPlanRequest list(MakePlanRequest order) {
		return new ListPlanRequest(order.listed(), "", order.why(), order.timing());
	}

	private RoomPlanRequest rooms(MakePlanRequest order) {
		return new RoomPlanRequest(this.selections.parse(order.query()), Selection.ALL, order.query(), order.why(),
				order.timing());
	}

	private static SettingsPlanRequest settings(MakePlanRequest order, List<Proposal> proposals) {
		return new SettingsPlanRequest(proposals, order.why(), order.timing());
	}

	private Proposal switchOff(MakePlanRequest order) {
		return new ProposedAssignment(scope(order.scope(), order.id()), SettingsService.PERSONAL_MEETING,
				SettingValue.OFF, !Boolean.FALSE.equals(order.locked()), Optional.ofNullable(order.until()), false,
				order.why());
	}

	private Proposal proposal(PlannedSettingRequest one, String reason) {
		Scope scope = scope(one.scope(), one.id());
		SettingKey key = this.settings.catalog().get((one.key() != null) ? one.key() : "").key();
		return (one.value() == null) ? new ProposedWithdrawal(scope, key, AssignmentSlot.VALUE, reason)
				: new ProposedAssignment(scope, key, new SettingValue(one.value()), Boolean.TRUE.equals(one.locked()),
						Optional.ofNullable(one.until()), Boolean.TRUE.equals(one.noExceptions()), reason);
	}

	private Scope scope(@Nullable String scope, @Nullable String id) {
		Scope named = SettingCodec.scope(this.settings, scope, id);
		if (named instanceof Scope.User) {
			throw new InvalidInputException("A plan changes settings of the account or of groups",
					"Change the setting of a single person directly");
		}
		return named;
	}

}
