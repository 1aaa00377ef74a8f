/**
 * What Roomkeeper says when something cannot be done: one line with what, where and what
 * to do.
 */
@NullMarked
package io.roomkeeper.failure;

import org.jspecify.annotations.NullMarked;
