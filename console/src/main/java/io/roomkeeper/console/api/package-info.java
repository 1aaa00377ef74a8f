/**
 * What scripts and probes call: the REST API, its description, its tokens, its problems,
 * and the health of the console.
 */
@NullMarked
package io.roomkeeper.console.api;

import org.jspecify.annotations.NullMarked;
