/** What holds for every request, before it is known whom it is for. */
@NullMarked
package io.roomkeeper.console.server;

import org.jspecify.annotations.NullMarked;
