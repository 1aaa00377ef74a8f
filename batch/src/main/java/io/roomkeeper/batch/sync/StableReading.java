package io.roomkeeper.batch.sync;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.person.People;

/** A reading that returns people as {@link StableUserValues} does. */
record StableReading(DirectoryReading reading, People people) implements DirectoryReading {

	@Override
	public boolean complete() {
		return this.reading.complete();
	}

	@Override
	public DirectoryCursor<DirectoryUser> users() {
		return new StableUserValues(this.reading.users(), this.people);
	}

	@Override
	public DirectoryCursor<DirectoryGroup> groups() {
		return this.reading.groups();
	}

	@Override
	public DirectoryCursor<DirectoryGroup> allGroups() {
		return this.reading.allGroups();
	}

	@Override
	public List<DirectoryId> switchedOff() {
		return this.reading.switchedOff();
	}

	@Override
	public Optional<ChangeMark> mark() {
		return this.reading.mark();
	}

}
