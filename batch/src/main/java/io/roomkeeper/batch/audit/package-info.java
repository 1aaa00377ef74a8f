/** Signs checkpoints of the audit trail by itself, mails them, and removes old rows. */
@NullMarked
package io.roomkeeper.batch.audit;

import org.jspecify.annotations.NullMarked;
