package io.roomkeeper.change;

import java.util.Set;

import io.roomkeeper.change.item.MeetingImpact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApprovalPolicyTests {

	@Test
	void aPlanOfManyRoomsOrPeopleNeedsApproval() {
		ApprovalPolicy policy = new ApprovalPolicy(true, 100, Set.of());

		assertThat(policy.needsApproval(PlanKind.REISSUE, effects(100, 100))).isFalse();
		assertThat(policy.needsApproval(PlanKind.REISSUE, effects(101, 101))).isTrue();
		assertThat(policy.needsApproval(PlanKind.SETTINGS, effects(0, 101))).isTrue();
		assertThat(policy.rule(PlanKind.REISSUE, effects(101, 101))).isEqualTo("needed");
		assertThat(policy.rule(PlanKind.REISSUE, effects(100, 100))).isEqualTo("not needed");
	}

	@Test
	void aKindOfPlanCanAlwaysNeedApproval() {
		ApprovalPolicy policy = new ApprovalPolicy(true, 100, Set.of(PlanKind.SWITCH_OFF));

		assertThat(policy.needsApproval(PlanKind.SWITCH_OFF, effects(1, 1))).isTrue();
		assertThat(policy.needsApproval(PlanKind.UNDO, effects(1, 1))).isFalse();
	}

	@Test
	void withoutASecondPersonTheAuditTrailSaysWhichPlansWouldHaveNeededOne() {
		ApprovalPolicy policy = new ApprovalPolicy(false, 100, Set.of());

		assertThat(policy.needsApproval(PlanKind.REISSUE, effects(101, 101))).isFalse();
		assertThat(policy.rule(PlanKind.REISSUE, effects(101, 101))).isEqualTo("turned off");
		assertThat(policy.rule(PlanKind.REISSUE, effects(100, 100))).isEqualTo("not needed");
	}

	private static PlanEffects effects(int rooms, int users) {
		return new PlanEffects(rooms, 0, users, 0, MeetingImpact.NONE);
	}

}
