/** What meeting services report about the use of rooms. */
@NullMarked
package io.roomkeeper.service.report;

import org.jspecify.annotations.NullMarked;
