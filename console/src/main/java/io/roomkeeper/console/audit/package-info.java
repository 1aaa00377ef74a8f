/** The page that shows and verifies the audit trail. */
@NullMarked
package io.roomkeeper.console.audit;

import org.jspecify.annotations.NullMarked;
