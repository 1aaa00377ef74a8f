/** Sends re-invites for hosts: which messages, how fast, and with what result. */
@NullMarked
package io.roomkeeper.reinvite.mail;

import org.jspecify.annotations.NullMarked;
