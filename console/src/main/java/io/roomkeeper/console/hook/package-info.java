/**
 * Receives what meeting services report, and asks those that do not report by themselves.
 */
@NullMarked
package io.roomkeeper.console.hook;

import org.jspecify.annotations.NullMarked;
