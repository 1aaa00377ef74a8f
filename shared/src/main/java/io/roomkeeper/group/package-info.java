/** Groups, who is in them, and by which path. */
@NullMarked
package io.roomkeeper.group;

import org.jspecify.annotations.NullMarked;
