/** Reading and changing rooms, and the re-invites that follow, over REST. */
@NullMarked
package io.roomkeeper.console.api.room;

import org.jspecify.annotations.NullMarked;
