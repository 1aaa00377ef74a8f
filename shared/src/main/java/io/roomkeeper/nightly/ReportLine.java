package io.roomkeeper.nightly;

import io.roomkeeper.text.Message;

/**
 * One line of a report.
 *
 * @param text one or a few sentences
 * @param page the path of the page that shows more, for example {@code /runs/12}; empty
 * if there is none
 */
public record ReportLine(ReportSection section, Message text, String page) {

}
