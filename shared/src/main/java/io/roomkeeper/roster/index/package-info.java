/** The search index over all people and their rooms. */
@NullMarked
package io.roomkeeper.roster.index;

import org.jspecify.annotations.NullMarked;
