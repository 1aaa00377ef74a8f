/** Questions about everybody's settings over REST. */
@NullMarked
package io.roomkeeper.console.api.policy;

import org.jspecify.annotations.NullMarked;
