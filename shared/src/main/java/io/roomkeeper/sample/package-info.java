/**
 * The sample organisation: people who do not exist, for the first five minutes and for
 * tests.
 */
@NullMarked
package io.roomkeeper.sample;

import org.jspecify.annotations.NullMarked;
