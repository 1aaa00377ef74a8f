package io.roomkeeper.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the connection to the directory and the data it returns. */
public interface DirectoryDoctor {

	/**
	 * Runs all checks in order, until one fails on which the rest depends. Changes
	 * nothing; reads all people and groups once.
	 * @param roleGroups the groups that grant roles, as keys of DNs or names in lower
	 * case
	 * @return the findings, in the order of the checks
	 */
	List<DirectoryFinding> examine(Set<String> roleGroups);

	/** Returns the effective configuration by key, without secrets. */
	Map<String, String> inForce();

}
