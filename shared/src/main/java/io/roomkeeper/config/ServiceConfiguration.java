package io.roomkeeper.config;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AccessTrail;
import io.roomkeeper.audit.AuditReader;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.group.Groups;
import io.roomkeeper.overview.Overview;
import io.roomkeeper.overview.PersonHistory;
import io.roomkeeper.overview.RoomCensuses;
import io.roomkeeper.person.NameList;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.JoinLinkResolver;
import io.roomkeeper.room.RoomPolicy;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterNames;
import io.roomkeeper.roster.UserExport;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.UserLookup;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StarterRights;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.token.ActorRights;
import io.roomkeeper.token.ApiTokens;
import io.roomkeeper.token.TokenRights;
import io.roomkeeper.token.Tokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The features: imports the configuration that is in the package of each, and supplies
 * them with what is configured by properties.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ExceptionProperties.class, SettingProperties.class })
@ComponentScan(basePackages = "io.roomkeeper", resourcePattern = "**/*Configuration.class", useDefaultFilters = false,
		includeFilters = @Filter(Configuration.class),
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = "io\\.roomkeeper\\.(batch|config|console|database|directory|sample|store)\\..*"))
@Import({ SignInConfiguration.class, HandOverConfiguration.class, MeetingConfiguration.class })
public class ServiceConfiguration {

	@Bean
	UserLookup userLookup(PersonLookup people, Roster roster, Groups groups) {
		return new UserLookup(people, roster, groups);
	}

	@Bean
	CurrentRoster currentRoster(Roster roster, Groups groups, AuditTrail trail) {
		return new CurrentRoster(roster, groups, trail,
				(work) -> Thread.ofPlatform().daemon().name("roster").start(work));
	}

	@Bean
	NameList nameList(CurrentRoster current) {
		return new RosterNames(current);
	}

	@Bean
	UserList userList(CurrentRoster current, Roster roster, SettingsService settings, RoomStatuses statuses,
			Account account, Clock clock) {
		return new UserList(current, roster, settings, statuses, account, clock);
	}

	@Bean
	UserExport userExport(UserList users, Account account) {
		return new UserExport(users, account);
	}

	@Bean
	Overview overview(UserList users, RoomCensuses censuses, Runs runs, ExceptionService exceptions, Account account,
			Clock clock) {
		return new Overview(users, censuses, runs, exceptions, account, clock);
	}

	@Bean
	PersonHistory personHistory(Runs runs, AuditTrail trail) {
		return new PersonHistory(runs, trail);
	}

	@Bean
	RunHistory runHistory(Runs runs) {
		return new RunHistory(runs);
	}

	@Bean
	AuditReader auditReader(AuditTrail trail) {
		return new AuditReader(trail);
	}

	@Bean
	AccessTrail accessTrail(AuditTrail trail, Clock clock) {
		return new AccessTrail(trail, clock);
	}

	@Bean
	RoomStatuses roomStatuses(RoomPolicy policy, Account account, Clock clock) {
		return new RoomStatuses(policy, account, clock);
	}

	@Bean
	JoinLinkResolver joinLinks(Rooms rooms, People people, RoomStatuses statuses) {
		return new JoinLinkResolver(rooms, people, statuses);
	}

	@Bean
	Tokens tokens(ApiTokens tokens, TokenRights rights, People people, AuditedTransaction transaction, Clock clock) {
		return new Tokens(tokens, rights, people, transaction, clock);
	}

	@Bean
	StarterRights starterRights(ActorRights rights) {
		return new StarterRights(rights);
	}

	@Bean
	ResolutionModel resolutionModel(SettingProperties properties) {
		return properties.model();
	}

	@Bean
	ExceptionPolicy exceptionPolicy(ExceptionProperties properties, SettingCatalog catalog) {
		return properties.policy(catalog);
	}

}
