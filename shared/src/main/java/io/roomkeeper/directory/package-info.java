/**
 * The organisation's people and groups, as its LDAP directory has them and as they were
 * last seen there.
 */
@NullMarked
package io.roomkeeper.directory;

import org.jspecify.annotations.NullMarked;
