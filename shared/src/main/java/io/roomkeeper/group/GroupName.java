package io.roomkeeper.group;

/**
 * A group with its name.
 *
 * @param id our own number for it
 * @param name the group's name, which other groups may share
 */
public record GroupName(GroupId id, String name) {

}
