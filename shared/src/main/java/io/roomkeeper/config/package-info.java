/** How the parts are put together and configured, and what is said when that fails. */
@NullMarked
package io.roomkeeper.config;

import org.jspecify.annotations.NullMarked;
