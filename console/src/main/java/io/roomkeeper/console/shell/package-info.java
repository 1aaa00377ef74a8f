/**
 * The frame around every page: navigation, search, user menu, and what is shown when
 * something fails.
 */
@NullMarked
package io.roomkeeper.console.shell;

import org.jspecify.annotations.NullMarked;
