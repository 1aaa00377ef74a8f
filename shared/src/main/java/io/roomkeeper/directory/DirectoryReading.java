package io.roomkeeper.directory;

import java.util.List;
import java.util.Optional;

/**
 * One reading of the directory that ends with a mark, from which the next reading can
 * continue. Callers read the people to the end, then the groups.
 */
public interface DirectoryReading {

	/**
	 * Returns whether it covers all entries. If it covers only changes, an entry that was
	 * not seen is not necessarily gone.
	 */
	boolean complete();

	/** Returns all people, or those that changed. */
	DirectoryCursor<DirectoryUser> users();

	/** Returns all groups, or those that changed, including changes of members. */
	DirectoryCursor<DirectoryGroup> groups();

	/** Returns all groups, even if the reading covers only changes. */
	DirectoryCursor<DirectoryGroup> allGroups();

	/** Returns disabled people whom a reading of changes has seen. */
	List<DirectoryId> switchedOff();

	/**
	 * Returns the mark from which the next reading can continue, once everything was
	 * read; empty if the server does not provide one.
	 */
	Optional<ChangeMark> mark();

	/** Creates a reading of all entries without a mark. */
	static DirectoryReading of(UserDirectory directory) {
		return new DirectoryReading() {

			@Override
			public boolean complete() {
				return true;
			}

			@Override
			public DirectoryCursor<DirectoryUser> users() {
				return directory.users();
			}

			@Override
			public DirectoryCursor<DirectoryGroup> groups() {
				return directory.groups();
			}

			@Override
			public DirectoryCursor<DirectoryGroup> allGroups() {
				return directory.groups();
			}

			@Override
			public List<DirectoryId> switchedOff() {
				return List.of();
			}

			@Override
			public Optional<ChangeMark> mark() {
				return Optional.empty();
			}

		};
	}

}
