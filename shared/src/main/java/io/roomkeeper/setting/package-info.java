/**
 * Settings: what there is to set, who set and locked it where, what applies to one person
 * and why, and the same question over everybody.
 */
@NullMarked
package io.roomkeeper.setting;

import org.jspecify.annotations.NullMarked;
