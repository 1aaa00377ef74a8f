/** The names, texts and random numbers of which the sample organisation is made. */
@NullMarked
package io.roomkeeper.sample.source;

import org.jspecify.annotations.NullMarked;
