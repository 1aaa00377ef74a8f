/**
 * The rules of the join pages: what an address leads to, who may enter, and what a
 * visitor may learn.
 */
@NullMarked
package io.roomkeeper.join;

import org.jspecify.annotations.NullMarked;
