/** The REST API of re-invites. */
@NullMarked
package io.roomkeeper.console.api.reinvite;

import org.jspecify.annotations.NullMarked;
