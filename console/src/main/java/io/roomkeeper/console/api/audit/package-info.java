/** The audit trail over REST. */
@NullMarked
package io.roomkeeper.console.api.audit;

import org.jspecify.annotations.NullMarked;
