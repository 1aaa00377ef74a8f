/** Groups, their order and their members over REST. */
@NullMarked
package io.roomkeeper.console.api.group;

import org.jspecify.annotations.NullMarked;
