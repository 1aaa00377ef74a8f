/** Reads and writes the directory over LDAP; no other package uses the protocol. */
@NullMarked
package io.roomkeeper.directory.ldap;

import org.jspecify.annotations.NullMarked;
