/** The hash functions with which everything else signs, seals and compares. */
@NullMarked
package io.roomkeeper.hash;

import org.jspecify.annotations.NullMarked;
