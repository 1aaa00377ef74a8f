/** Tests of wiring and configuration. */
@NullMarked
package io.roomkeeper.config;

import org.jspecify.annotations.NullMarked;
