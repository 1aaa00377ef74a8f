/**
 * Re-invites: meetings whose join details have changed, whether their invitees must be
 * informed, and what the host has done about it.
 */
@NullMarked
package io.roomkeeper.reinvite;

import org.jspecify.annotations.NullMarked;
