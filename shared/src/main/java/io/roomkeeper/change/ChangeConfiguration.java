package io.roomkeeper.change;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.signin.Operators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans, their approval and their application. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

	@Bean
	PlanReader planReader(ChangePlans plans) {
		return new PlanReader(plans);
	}

	@Bean
	ChangePlanner changePlanner(ChangePlans plans, NumberChanges numbers, UserList users, RoomAllocator allocator,
			AuditedTransaction transaction, ApprovalPolicy policy, Account account, Clock clock) {
		return new ChangePlanner(plans, numbers, users, allocator, transaction, policy, account, clock);
	}

	@Bean
	PlanApprovals planApprovals(ChangePlans plans, PersonLookup people, Operators operators,
			AuditedTransaction transaction, Account account, Clock clock) {
		return new PlanApprovals(plans, people, operators, transaction, account, clock);
	}

	@Bean
	PlanExecution planExecution(ChangePlans plans, NumberChanges numbers, AuditTrail trail, ReinviteRecorder reinvites,
			AuditedTransaction transaction, DataOwnership ownership, Account account, Clock clock) {
		return new PlanExecution(plans, numbers, new DriftFinder(trail), reinvites, transaction, ownership, account,
				clock);
	}

}
