package io.roomkeeper.batch.sync;

import java.time.Clock;

import io.roomkeeper.batch.adopt.AdoptionStores;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.group.Groups;

import org.springframework.stereotype.Component;

/** What a sync reads from and writes to. */
@Component
record SyncStores(UserDirectory directory, People people, Groups groups, AdoptionStores adoption, Clock clock) {

}
