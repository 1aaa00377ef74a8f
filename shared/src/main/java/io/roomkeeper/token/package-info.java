/** API tokens: who has them, what they may do and until when. */
@NullMarked
package io.roomkeeper.token;

import org.jspecify.annotations.NullMarked;
