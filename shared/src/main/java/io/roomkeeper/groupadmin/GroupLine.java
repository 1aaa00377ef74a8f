package io.roomkeeper.groupadmin;

import io.roomkeeper.group.Group;

/**
 * A group in the list of groups.
 *
 * @param direct the number of direct members
 * @param members the number of members, directly or through other groups
 * @param settings the number of settings that the group manages
 */
public record GroupLine(Group group, int direct, int members, int settings) {
}
