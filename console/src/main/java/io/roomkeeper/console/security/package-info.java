/** Signs users in against the directory, and provides the user of a page. */
@NullMarked
package io.roomkeeper.console.security;

import org.jspecify.annotations.NullMarked;
