/** Answers questions about the settings of everybody from memory. */
@NullMarked
package io.roomkeeper.setting.population;

import org.jspecify.annotations.NullMarked;
