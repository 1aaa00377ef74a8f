/** Erases the personal data of one person from the audit trail. */
@NullMarked
package io.roomkeeper.erasure;

import org.jspecify.annotations.NullMarked;
