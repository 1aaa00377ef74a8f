/**
 * The pages on which settings are read and explained.
 */
@NullMarked
package io.roomkeeper.console.setting;

import org.jspecify.annotations.NullMarked;
