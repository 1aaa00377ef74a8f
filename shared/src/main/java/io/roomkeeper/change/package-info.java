/**
 * Changes of many rooms at once: a plan that lists every room, its approval, its
 * application and its undo.
 */
@NullMarked
package io.roomkeeper.change;

import org.jspecify.annotations.NullMarked;
