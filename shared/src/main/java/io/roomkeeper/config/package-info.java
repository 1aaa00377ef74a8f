/** Wires and configures the parts, and describes failures in one line. */
@NullMarked
package io.roomkeeper.config;

import org.jspecify.annotations.NullMarked;
