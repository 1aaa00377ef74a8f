/** Decides what applies to one person and explains it. */
@NullMarked
package io.roomkeeper.setting.resolution;

import org.jspecify.annotations.NullMarked;
