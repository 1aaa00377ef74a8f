package io.roomkeeper.config;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import io.roomkeeper.access.ApiTokens;
import io.roomkeeper.access.Tokens;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.directory.People;
import io.roomkeeper.group.Groups;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.UserLookup;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.Assignments;
import io.roomkeeper.setting.ResolutionModel;
import io.roomkeeper.setting.SettingCatalog;
import io.roomkeeper.setting.SettingExceptions;
import io.roomkeeper.setting.SettingStores;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.UnitOfWork;

/** The services that check who asks; pages, REST and commands go through them. */
@Configuration(proxyBeanMethods = false)
@Import({ SignInConfiguration.class, GroupConfiguration.class })
public class ServiceConfiguration {

	@Bean
	UserLookup userLookup(Roster roster, Groups groups) {
		return new UserLookup(roster, groups);
	}

	@Bean
	RunHistory runHistory(Runs runs) {
		return new RunHistory(runs);
	}

	@Bean
	SettingCatalog settingCatalog() {
		return SettingCatalog.standard();
	}

	@Bean
	SettingStores settingStores(SettingCatalog catalog, Account account, People people, Groups groups,
			Meetings meetings, Runs runs, Assignments assignments, SettingExceptions exceptions, AuditTrail trail,
			UnitOfWork work, Clock clock) {
		return new SettingStores(catalog, ResolutionModel.PRIORITY, account, people, groups, meetings, runs,
				assignments, exceptions, trail, work, clock);
	}

	@Bean
	SettingsService settingsService(SettingStores stores) {
		return new SettingsService(stores);
	}

	@Bean
	Tokens tokens(ApiTokens tokens, Clock clock) {
		return new Tokens(tokens, clock);
	}

}
