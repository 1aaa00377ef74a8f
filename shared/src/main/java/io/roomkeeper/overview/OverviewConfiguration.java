package io.roomkeeper.overview;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.run.Runs;
import io.roomkeeper.service.ServiceMonitor;
import io.roomkeeper.setting.exception.ExceptionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The overview and the history of a person. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

	@Bean
	AttentionItems attentionItems(Runs runs, ExceptionService exceptions, Meetings meetings, ChangePlans plans,
			MissingGroups missingGroups, ServiceMonitor services, Clock clock) {
		return new AttentionItems(runs, exceptions, meetings, plans, missingGroups, services, clock);
	}

	@Bean
	Overview overview(UserList users, RoomCensuses censuses, Runs runs, AttentionItems attention, Account account,
			Clock clock) {
		return new Overview(users, censuses, runs, attention, account, clock);
	}

	@Bean
	PersonHistory personHistory(Runs runs, AuditTrail trail) {
		return new PersonHistory(runs, trail);
	}

}
