package io.roomkeeper.group;

/**
 * A group as it is spoken of.
 *
 * @param id our own number for it
 * @param name its name, which others may share
 */
public record GroupName(GroupId id, String name) {

}
