/** Authenticates REST calls by bearer token. */
@NullMarked
package io.roomkeeper.console.api.security;

import org.jspecify.annotations.NullMarked;
