/** Signing in against the directory, and who acts on a page. */
@NullMarked
package io.roomkeeper.console.security;

import org.jspecify.annotations.NullMarked;
