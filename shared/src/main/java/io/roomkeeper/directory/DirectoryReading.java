package io.roomkeeper.directory;

import java.util.List;
import java.util.Optional;

/**
 * One reading of the directory that knows how far it has come, so that the next one can
 * go on from there. First people are read to their end, then groups.
 */
public interface DirectoryReading {

	/**
	 * Whether everything is read. Otherwise only what was changed: nobody then can be
	 * taken for gone because they were not seen.
	 */
	boolean complete();

	/** The people, all or those that changed. */
	DirectoryCursor<DirectoryUser> users();

	/** The groups, all or those that changed, their members among it. */
	DirectoryCursor<DirectoryGroup> groups();

	/** All groups, in whatever reading. */
	DirectoryCursor<DirectoryGroup> allGroups();

	/**
	 * People who are there and switched off, as far as a reading of changes has seen
	 * them.
	 */
	List<DirectoryId> switchedOff();

	/**
	 * From where the next reading may begin, once all was read; empty where the server
	 * does not tell enough.
	 */
	Optional<ChangeMark> mark();

	/** A reading of everything that leaves no mark. */
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
