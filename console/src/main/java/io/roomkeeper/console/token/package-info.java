/** The page that manages the tokens of the REST API. */
@NullMarked
package io.roomkeeper.console.token;

import org.jspecify.annotations.NullMarked;
