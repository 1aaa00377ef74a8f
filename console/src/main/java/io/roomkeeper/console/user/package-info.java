/** The list of people and the page of one person. */
@NullMarked
package io.roomkeeper.console.user;

import org.jspecify.annotations.NullMarked;
