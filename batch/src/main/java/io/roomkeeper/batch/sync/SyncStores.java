package io.roomkeeper.batch.sync;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.batch.spool.SpoolFolder;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.directory.SyncMarks;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.room.GracePeriod;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.setting.GroupPolicies;
import io.roomkeeper.sync.SyncProgress;
import org.springframework.stereotype.Component;

/** The directory and the stores that a sync uses. */
@Component
record SyncStores(UserDirectory directory, DirectoryBinding binding, People people, Groups groups, Rooms rooms,
		Adoptions adoptions, DataOwnership ownership, Retirements retirements, SyncMarks marks, SyncProgress progress,
		GroupPolicies policies, AuditTrail trail, SpoolFolder spools, SyncProperties properties, Account account,
		Clock clock) {

	GracePeriod grace() {
		return this.properties.graceTime();
	}

}
