/**
 * Re-invites: meetings whose way in has changed, whether their invitees have to be told,
 * and what the host has done about it.
 */
@NullMarked
package io.roomkeeper.reinvite;

import org.jspecify.annotations.NullMarked;
