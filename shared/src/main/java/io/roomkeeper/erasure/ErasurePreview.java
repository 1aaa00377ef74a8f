package io.roomkeeper.erasure;

import java.time.Instant;

/**
 * What an erasure removes.
 *
 * @param uid the uid of the person
 * @param rows how many rows lose values
 * @param values how many values they lose
 * @param oldRows how many of these rows are older than seals, and lose all values
 * @param first when the first of these rows was written
 * @param last when the last of them was written
 */
public record ErasurePreview(String uid, int rows, int values, int oldRows, Instant first, Instant last) {

}
