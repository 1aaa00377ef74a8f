package io.roomkeeper.reinvite.host;

/** The number of a mail to a host. */
public record HostMailId(int value) {

}
