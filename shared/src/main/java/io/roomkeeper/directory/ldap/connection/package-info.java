/**
 * Opens guarded connections to an LDAP server and turns its entries and errors into ours.
 */
@NullMarked
package io.roomkeeper.directory.ldap.connection;

import org.jspecify.annotations.NullMarked;
