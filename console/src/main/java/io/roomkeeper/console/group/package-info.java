/** Groups: their order, one group's page, and the dialogs that change them. */
@NullMarked
package io.roomkeeper.console.group;

import org.jspecify.annotations.NullMarked;
