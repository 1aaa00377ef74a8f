/** Tests of how the parts are put together and configured. */
@NullMarked
package io.roomkeeper.config;

import org.jspecify.annotations.NullMarked;
