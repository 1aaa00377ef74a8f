/** Applies the items of plans, each type of item in its own class, and reverses them. */
@NullMarked
package io.roomkeeper.change.execution;

import org.jspecify.annotations.NullMarked;
