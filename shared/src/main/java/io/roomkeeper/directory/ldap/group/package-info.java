/** Reads groups and their members over LDAP. */
@NullMarked
package io.roomkeeper.directory.ldap.group;

import org.jspecify.annotations.NullMarked;
