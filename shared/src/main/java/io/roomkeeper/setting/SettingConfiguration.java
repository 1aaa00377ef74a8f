package io.roomkeeper.setting;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.PersonalRoomMeetings;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomPolicy;
import io.roomkeeper.setting.catalog.InstalledValues;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.setting.unlock.UnlockFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading, explaining and changing settings. */
@Configuration(proxyBeanMethods = false)
class SettingConfiguration {

	@Bean
	SettingCatalog settingCatalog(List<InstalledValues> installed) {
		SettingCatalog catalog = SettingCatalog.standard();
		for (InstalledValues values : installed) {
			catalog = catalog.installed(values);
		}
		return catalog;
	}

	@Bean
	SettingResolver settingResolver(ResolutionModel model, SettingCatalog catalog) {
		return model.resolver(catalog);
	}

	@Bean
	CurrentIndex currentIndex(SettingCatalog catalog, Account account, People people, Groups groups,
			Assignments assignments, SettingExceptions exceptions, ChangeCounters counters, Clock clock) {
		return new CurrentIndex(catalog, account, people, groups, assignments, exceptions, counters, clock);
	}

	@Bean
	CurrentPolicies currentPolicies(Groups groups, Assignments assignments, ChangeCounters counters) {
		return new CurrentPolicies(groups, assignments, counters);
	}

	@Bean
	CurrentDisabledPeople currentDisabledPeople(CurrentIndex index, ResolutionModel model, Clock clock) {
		return new CurrentDisabledPeople(index, model, clock);
	}

	@Bean
	PersonReader personReader(PersonLookup lookup, People people, Groups groups, Assignments assignments,
			SettingExceptions exceptions, CurrentPolicies policies, Account account, Clock clock) {
		return new PersonReader(lookup, people, groups, assignments, exceptions, policies, account, clock);
	}

	@Bean
	SettingTransaction settingTransaction(AuditedTransaction transaction, ChangeCounters counters, CurrentIndex index) {
		return new SettingTransaction(transaction, counters, index);
	}

	@Bean
	SettingChangeValidator settingChangeValidator(SettingCatalog catalog, SettingResolver resolver,
			ResolutionModel model, Account account, Groups groups, Assignments assignments, PersonReader people,
			CurrentIndex index, GroupRights rights, Clock clock) {
		return new SettingChangeValidator(catalog, resolver, model, account, groups, assignments, people, index, rights,
				clock);
	}

	@Bean
	SettingChanges settingChanges(SettingCatalog catalog, Assignments assignments, PersonReader people,
			SettingChangeValidator validator, SettingTransaction transaction) {
		return new SettingChanges(catalog, assignments, people, validator, transaction);
	}

	@Bean
	PlannedSettings plannedSettings(SettingChangeValidator validator, SettingChanges changes, Assignments assignments,
			CurrentIndex index, ResolutionModel model, Clock clock) {
		return new PlannedSettings(validator, changes, assignments, index, model, clock);
	}

	@Bean
	BrokenMeetings brokenMeetings(PersonalRoomMeetings meetings, Clock clock) {
		return new BrokenMeetings(meetings, clock);
	}

	@Bean
	Previews previews(CurrentIndex index, ResolutionModel model, BrokenMeetings meetings,
			SettingChangeValidator validator, Clock clock) {
		return new Previews(index, model, meetings, validator, clock);
	}

	@Bean
	ScopeReader scopeReader(SettingCatalog catalog, SettingResolver resolver, Account account, Assignments assignments,
			PersonReader people, Clock clock) {
		return new ScopeReader(catalog, resolver, account, assignments, people, clock);
	}

	@Bean
	UnlockOptions unlockOptions(SettingCatalog catalog, CurrentIndex index, ResolutionModel model, Groups groups,
			People people, Clock clock) {
		return new UnlockOptions(new UnlockFinder(catalog, model), index, model, groups, people, clock);
	}

	@Bean
	SettingsService settingsService(SettingCatalog catalog, SettingResolver resolver, PersonReader people,
			CurrentIndex index, CurrentDisabledPeople disabled, SettingChangeValidator validator,
			SettingChanges changes, Previews previews, ScopeReader scopes, UnlockOptions unlocks, Clock clock) {
		return new SettingsService(catalog, resolver, people, index, disabled, validator, changes, previews, scopes,
				unlocks, clock);
	}

	@Bean
	GroupSettings groupSettings(SettingCatalog catalog, SettingResolver resolver, ResolutionModel model,
			CurrentIndex index, PersonReader people, Clock clock) {
		return new GroupSettings(catalog, resolver, model, index, people, clock);
	}

	@Bean
	GroupPolicies groupPolicies(SettingCatalog catalog, ResolutionModel model, Account account, Assignments assignments,
			SettingExceptions exceptions, Clock clock) {
		return new GroupPolicies(catalog, model, account, assignments, exceptions, clock);
	}

	@Bean
	LinkPolicy linkPolicy(SettingsService settings) {
		return (host) -> settings.applies(host, SettingsService.PASSCODE_IN_LINK).isOn();
	}

	@Bean
	RoomPolicy roomPolicy(SettingsService settings) {
		return (owner) -> settings.applies(owner, SettingsService.PERSONAL_MEETING).isOn();
	}

}
