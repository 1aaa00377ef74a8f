package io.roomkeeper.groupadmin;

import io.roomkeeper.group.Group;

/**
 * A group in the list of groups.
 *
 * @param group the group
 * @param direct how many people it holds itself
 * @param members how many people are in it, directly or through other groups
 * @param settings how many settings it manages
 */
public record GroupLine(Group group, int direct, int members, int settings) {
}
