/** Checks the effects of a directory sync on people before it writes anything. */
@NullMarked
package io.roomkeeper.sync;

import org.jspecify.annotations.NullMarked;
