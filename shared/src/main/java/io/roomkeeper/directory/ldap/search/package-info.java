/** Reads large answers of an LDAP server page by page. */
@NullMarked
package io.roomkeeper.directory.ldap.search;

import org.jspecify.annotations.NullMarked;
