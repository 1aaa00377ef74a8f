package io.roomkeeper.directory.ldap.search;

import java.util.List;

import io.roomkeeper.directory.RefusedEntry;

/**
 * The converted entries of one page.
 *
 * @param <T> the result for one entry
 * @param last whether the search ends here, because no entries were left
 * @param items the results
 * @param refused the entries and values that were left out or cleaned
 */
record ConvertedPage<T>(boolean last, List<T> items, List<RefusedEntry> refused) {

}
