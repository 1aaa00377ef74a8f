/** Finds what would unlock a locked setting for one person. */
@NullMarked
package io.roomkeeper.setting.unlock;

import org.jspecify.annotations.NullMarked;
