/** Signed checkpoints of the audit trail, and proofs that a row is in it. */
@NullMarked
package io.roomkeeper.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
