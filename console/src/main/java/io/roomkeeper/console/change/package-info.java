/** The pages of plans and changes: their effect, approval and results. */
@NullMarked
package io.roomkeeper.console.change;

import org.jspecify.annotations.NullMarked;
