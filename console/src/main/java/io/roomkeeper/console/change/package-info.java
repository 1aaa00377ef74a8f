/**
 * The pages of plans and changes: what they do, who approves them, and what became of
 * them.
 */
@NullMarked
package io.roomkeeper.console.change;

import org.jspecify.annotations.NullMarked;
