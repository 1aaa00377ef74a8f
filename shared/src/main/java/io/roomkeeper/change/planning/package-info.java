/** Makes plans of every kind. A plan changes nothing before it is applied. */
@NullMarked
package io.roomkeeper.change.planning;

import org.jspecify.annotations.NullMarked;
