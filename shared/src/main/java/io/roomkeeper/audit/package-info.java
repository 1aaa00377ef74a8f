/** The audit trail: typed events in a hash chain that reveals every later change. */
@NullMarked
package io.roomkeeper.audit;

import org.jspecify.annotations.NullMarked;
