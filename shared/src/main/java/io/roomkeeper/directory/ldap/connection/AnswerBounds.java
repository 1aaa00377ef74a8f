package io.roomkeeper.directory.ldap.connection;

import java.time.Duration;

/**
 * How much a server may answer before Roomkeeper stops listening.
 *
 * @param bytes of one answer, that is of one page with all its entries
 * @param time from a question to the end of its answer
 * @param entries of one search, on all its pages
 * @param refused entries of one search that are of no use
 */
public record AnswerBounds(long bytes, Duration time, long entries, int refused) {

	private static final long LEAST_BYTES = 16L << 20;

	private static final long MOST_BYTES = 256L << 20;

	private static final int PATIENCE = 10;

	/**
	 * The usual bounds: an eighth of the memory this process may use for an answer, ten
	 * times the read timeout until it has to be complete, ten million entries of which a
	 * hundred thousand are of no use.
	 */
	public static AnswerBounds of(DirectorySettings.Server server) {
		long share = Runtime.getRuntime().maxMemory() / 8;
		return new AnswerBounds(Math.clamp(share, LEAST_BYTES, MOST_BYTES), server.readTimeout().multipliedBy(PATIENCE),
				10_000_000, 100_000);
	}

}
