/** Groups, their members, and the paths by which people are in them. */
@NullMarked
package io.roomkeeper.group;

import org.jspecify.annotations.NullMarked;
