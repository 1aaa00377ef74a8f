/**
 * What a sync of the directory would take away from people or exchange for them, weighed
 * before it writes anything.
 */
@NullMarked
package io.roomkeeper.sync;

import org.jspecify.annotations.NullMarked;
