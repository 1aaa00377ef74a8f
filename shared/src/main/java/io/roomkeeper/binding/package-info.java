/**
 * Holds data and directory together: the data of one directory are of no use to another.
 */
@NullMarked
package io.roomkeeper.binding;

import org.jspecify.annotations.NullMarked;
