/**
 * Sends re-invites for hosts: which messages, at what pace, and what became of them.
 */
@NullMarked
package io.roomkeeper.reinvite.mail;

import org.jspecify.annotations.NullMarked;
