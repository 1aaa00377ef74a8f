/**
 * Imports meetings that people scheduled before Roomkeeper, from calendar files and
 * tables.
 */
@NullMarked
package io.roomkeeper.batch.meeting;

import org.jspecify.annotations.NullMarked;
