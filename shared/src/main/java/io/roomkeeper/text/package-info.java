/** What text has in common wherever it is compared or shown. */
@NullMarked
package io.roomkeeper.text;

import org.jspecify.annotations.NullMarked;
