/**
 * Who exists: people and groups as the organisation's LDAP directory has them, and as
 * they were last seen there.
 */
@NullMarked
package io.roomkeeper.directory;

import org.jspecify.annotations.NullMarked;
