package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.group.Groups;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * What the services of settings work on.
 *
 * @param catalog what can be set
 * @param model how settings are resolved
 * @param account the organisation
 * @param people who there is
 * @param groups where they belong
 * @param meetings what a change of rooms would break
 * @param runs tells when a sync has changed people and groups
 * @param assignments what is set
 * @param exceptions who is excepted from it
 * @param trail what was done
 * @param transaction a change with its audit events
 * @param clock tells when
 */
public record SettingStores(SettingCatalog catalog, ResolutionModel model, Account account, People people,
		Groups groups, Meetings meetings, Runs runs, Assignments assignments, SettingExceptions exceptions,
		AuditTrail trail, AuditedTransaction transaction, Clock clock) {

	/** Now, to the microsecond, as it is stored. */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The canonical key of a setting. */
	public SettingKey canonical(SettingKey key) {
		return this.catalog.get(key).key();
	}

}
