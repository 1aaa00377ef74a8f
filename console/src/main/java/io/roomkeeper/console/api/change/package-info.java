/** Plans and changes of many rooms in the REST API. */
@NullMarked
package io.roomkeeper.console.api.change;

import org.jspecify.annotations.NullMarked;
