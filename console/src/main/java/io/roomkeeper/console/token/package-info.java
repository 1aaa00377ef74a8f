/** The page of tokens with which scripts call the REST API. */
@NullMarked
package io.roomkeeper.console.token;

import org.jspecify.annotations.NullMarked;
