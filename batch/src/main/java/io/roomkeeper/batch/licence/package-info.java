/**
 * Takes personal links and chosen numbers back from people who have lost their licence.
 */
@NullMarked
package io.roomkeeper.batch.licence;

import org.jspecify.annotations.NullMarked;
