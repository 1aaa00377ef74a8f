package io.roomkeeper.reinvite.host;

/**
 * The effect of informing hosts by mail, to be shown before it is done.
 *
 * @param ready whether a mail server is configured
 * @param hosts how many hosts would get a mail
 * @param items how many re-invites they must send
 * @param sample the text of one of the mails; empty if there is none
 */
public record HostMailPreview(boolean ready, int hosts, int items, String sample) {

}
