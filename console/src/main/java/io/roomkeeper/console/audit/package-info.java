/** The page on which the audit trail is read and checked. */
@NullMarked
package io.roomkeeper.console.audit;

import org.jspecify.annotations.NullMarked;
