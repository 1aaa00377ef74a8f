/** The layout of every page: navigation, search, user menu and error pages. */
@NullMarked
package io.roomkeeper.console.shell;

import org.jspecify.annotations.NullMarked;
