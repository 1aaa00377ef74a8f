/** Tests that the sample organisation is what it promises. */
@NullMarked
package io.roomkeeper.sample;

import org.jspecify.annotations.NullMarked;
