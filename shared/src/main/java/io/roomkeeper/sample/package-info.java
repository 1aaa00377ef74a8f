/** The sample organisation: invented people, for first steps and for tests. */
@NullMarked
package io.roomkeeper.sample;

import org.jspecify.annotations.NullMarked;
