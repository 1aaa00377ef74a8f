/**
 * Lists of re-invites with everything that a host needs to invite again, as a table and
 * as files. They contain passcodes.
 */
@NullMarked
package io.roomkeeper.reinvite.list;

import org.jspecify.annotations.NullMarked;
