/** Authorisation: actors, their roles and the origin of what they do. */
@NullMarked
package io.roomkeeper.access;

import org.jspecify.annotations.NullMarked;
