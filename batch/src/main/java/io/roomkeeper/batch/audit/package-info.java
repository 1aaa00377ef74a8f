/** Signs checkpoints of the audit trail by itself, and mails them. */
@NullMarked
package io.roomkeeper.batch.audit;

import org.jspecify.annotations.NullMarked;
