/** The directory adapter against real servers. */
@NullMarked
package io.roomkeeper.directory.ldap;

import org.jspecify.annotations.NullMarked;
