/**
 * Opens connections to an LDAP server with limits, and converts its entries and errors.
 */
@NullMarked
package io.roomkeeper.directory.ldap.connection;

import org.jspecify.annotations.NullMarked;
