/** The dialogs that make plans from lists, settings, groups and runs. */
@NullMarked
package io.roomkeeper.console.change.planning;

import org.jspecify.annotations.NullMarked;
