/**
 * Settings: the catalogue, assignments and locks, the effective value for one person with
 * its explanation, and queries over all people.
 */
@NullMarked
package io.roomkeeper.setting;

import org.jspecify.annotations.NullMarked;
