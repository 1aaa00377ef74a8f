package io.roomkeeper.nightly;

/** The sections of a report, in their order. */
public enum ReportSection {

	/** What the nightly job did. */
	DONE,

	/** What an admin should look at. */
	ATTENTION,

	/** What the next nightly jobs will do. */
	NEXT

}
