/**
 * Signs checkpoints of the audit trail automatically, mails them, and removes old rows.
 */
@NullMarked
package io.roomkeeper.batch.audit;

import org.jspecify.annotations.NullMarked;
