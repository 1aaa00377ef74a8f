/** The pages and dialogs about groups and their order. */
@NullMarked
package io.roomkeeper.console.group;

import org.jspecify.annotations.NullMarked;
