/** The directory over LDAP; nothing else in Roomkeeper speaks it. */
@NullMarked
package io.roomkeeper.directory.ldap;

import org.jspecify.annotations.NullMarked;
