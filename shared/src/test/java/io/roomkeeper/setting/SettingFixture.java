package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.groupadmin.GroupServices;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.exception.ExceptionServices;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PolicyReview;
import io.roomkeeper.setting.unlock.UnlockFinder;
import io.roomkeeper.store.TestStores;

/** The services of settings and groups on given stores, as one process has them. */
public final class SettingFixture {

	/** A policy by which helpdesk may grant no exception. */
	private static final ExceptionPolicy STRICT = new ExceptionPolicy(Set.of(), Duration.ofDays(7));

	public final SettingsService settings;

	public final PeoplePages pages;

	public final GroupServices groups;

	public final PeopleQueries queries;

	public final PolicyReview review;

	final PersonReader people;

	private final TestStores stores;

	private final Clock clock;

	private final SettingCatalog catalog = SettingCatalog.standard();

	private final SettingResolver resolver = ResolutionModel.PRIORITY.resolver(this.catalog);

	private final SettingTransaction transaction;

	public SettingFixture(TestStores stores, Account account, Clock clock) {
		this.stores = stores;
		this.clock = clock;
		ResolutionModel model = ResolutionModel.PRIORITY;
		CurrentIndex index = new CurrentIndex(this.catalog, account, stores.people(), stores.groups(),
				stores.assignments(), stores.settingExceptions(), stores.counters(), clock);
		this.people = new PersonReader(new PersonLookup(stores.people()), stores.people(), stores.groups(),
				stores.assignments(), stores.settingExceptions(),
				new CurrentPolicies(stores.groups(), stores.assignments(), stores.counters()), account, clock);
		this.transaction = new SettingTransaction(stores.auditedTransaction(clock), stores.counters(), index);
		GroupRights rights = new GroupRights(new PersonLookup(stores.people()), stores.groups().administrators());
		SettingChangeValidator validator = new SettingChangeValidator(this.catalog, this.resolver, model, account,
				stores.groups(), stores.assignments(), this.people, index, rights, clock);
		BrokenMeetings meetings = new BrokenMeetings(stores.roomMeetings(), clock);
		this.settings = new SettingsService(this.catalog, this.resolver, this.people, index,
				new CurrentDisabledPeople(index, model, clock), validator,
				new SettingChanges(this.catalog, stores.assignments(), this.people, validator, this.transaction),
				new Previews(index, model, meetings, validator, clock),
				new ScopeReader(this.catalog, this.resolver, account, stores.assignments(), this.people, clock),
				new UnlockOptions(new UnlockFinder(this.catalog, model), index, model, stores.groups(), stores.people(),
						clock),
				clock);
		this.pages = new PeoplePages(stores.names(), stores.people());
		this.groups = new GroupServices(stores, rights,
				new GroupSettings(this.catalog, this.resolver, model, index, this.people, clock), meetings, this.people,
				this.transaction, this.pages, clock);
		this.queries = new PeopleQueries(this.settings, this.catalog, model, this.pages, clock);
		this.review = new PolicyReview(this.settings, this.catalog, model, stores.assignments(),
				stores.settingExceptions(), clock);
	}

	/** Returns a service of exceptions with a policy by which helpdesk may grant none. */
	public ExceptionService exceptions() {
		return exceptions(STRICT);
	}

	public ExceptionService exceptions(ExceptionPolicy policy) {
		return exceptions(policy, this.clock);
	}

	/** Returns a service of exceptions with another clock. */
	public ExceptionService exceptions(ExceptionPolicy policy, Clock other) {
		return ExceptionServices.create(this.stores, policy, this.catalog, this.resolver, this.people, this.transaction,
				other);
	}

}
