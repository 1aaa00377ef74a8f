package io.roomkeeper.directory.ldap.connection;

import java.time.Duration;

/**
 * Limits on what a server may answer before Roomkeeper closes the connection.
 *
 * @param bytes the size of one answer, that is of one page with all its entries
 * @param time the time from a question to the end of its answer
 * @param entries the entries of one search on all pages
 * @param refused the unusable entries of one search
 */
public record AnswerBounds(long bytes, Duration time, long entries, int refused) {

	private static final long LEAST_BYTES = 16L << 20;

	private static final long MOST_BYTES = 256L << 20;

	private static final int PATIENCE = 10;

	/**
	 * Returns the usual limits: an eighth of this process's maximum memory for one
	 * answer, ten times the read timeout, ten million entries, and a hundred thousand
	 * unusable ones.
	 */
	public static AnswerBounds of(DirectorySettings.Server server) {
		long share = Runtime.getRuntime().maxMemory() / 8;
		return new AnswerBounds(Math.clamp(share, LEAST_BYTES, MOST_BYTES), server.readTimeout().multipliedBy(PATIENCE),
				10_000_000, 100_000);
	}

}
