/** Decides the effective settings of one person and explains them. */
@NullMarked
package io.roomkeeper.setting.resolution;

import org.jspecify.annotations.NullMarked;
