/** Checks an LDAP server and reports what is wrong and how to fix it. */
@NullMarked
package io.roomkeeper.directory.ldap.doctor;

import org.jspecify.annotations.NullMarked;
