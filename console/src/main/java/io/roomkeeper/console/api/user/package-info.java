/** People and their rooms over REST. */
@NullMarked
package io.roomkeeper.console.api.user;

import org.jspecify.annotations.NullMarked;
