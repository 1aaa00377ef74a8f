package io.roomkeeper.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Examines the way to the directory, and what it gives. */
public interface DirectoryDoctor {

	/**
	 * Looks at everything in turn, until something fails that the rest depends on.
	 * Changes nothing; reads all people and groups once.
	 * @param roleGroups the groups that give roles, as keys of DNs or names in lower case
	 * @return what was found, in the order in which it was looked at
	 */
	List<Finding> examine(Set<String> roleGroups);

	/** How the directory is read: each key with what is in force, without secrets. */
	Map<String, String> inForce();

}
