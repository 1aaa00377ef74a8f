/**
 * Administers groups: their order, local groups and their members, and who administers a
 * group.
 */
@NullMarked
package io.roomkeeper.groupadmin;

import org.jspecify.annotations.NullMarked;
