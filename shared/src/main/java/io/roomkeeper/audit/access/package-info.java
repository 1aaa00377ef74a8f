/** Records sign-ins, refusals, shown passcodes and exports, and limits their rows. */
@NullMarked
package io.roomkeeper.audit.access;

import org.jspecify.annotations.NullMarked;
