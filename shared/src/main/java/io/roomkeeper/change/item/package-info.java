/**
 * The items of a plan: what changes where, from what to what, which meetings it concerns,
 * and what became of it.
 */
@NullMarked
package io.roomkeeper.change.item;

import org.jspecify.annotations.NullMarked;
