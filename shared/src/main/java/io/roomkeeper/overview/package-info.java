/** The state of all rooms at a glance, its trend, and what needs a person. */
@NullMarked
package io.roomkeeper.overview;

import org.jspecify.annotations.NullMarked;
