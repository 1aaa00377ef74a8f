/** Answers questions about everyone's settings from memory. */
@NullMarked
package io.roomkeeper.setting.population;

import org.jspecify.annotations.NullMarked;
