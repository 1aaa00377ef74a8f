/**
 * What was done by whom: typed events in a trail that nobody can change without being
 * found out.
 */
@NullMarked
package io.roomkeeper.audit;

import org.jspecify.annotations.NullMarked;
