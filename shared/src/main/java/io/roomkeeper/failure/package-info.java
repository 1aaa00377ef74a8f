/**
 * Errors that a person can fix, each with a one-line message: what, where and what to do.
 */
@NullMarked
package io.roomkeeper.failure;

import org.jspecify.annotations.NullMarked;
