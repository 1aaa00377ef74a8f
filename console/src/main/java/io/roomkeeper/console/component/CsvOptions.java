package io.roomkeeper.console.component;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Options for CSV files.
 *
 * @param byteOrderMark whether they begin with a byte-order mark, which makes
 * spreadsheets recognise UTF-8
 */
@ConfigurationProperties("roomkeeper.csv")
public record CsvOptions(@DefaultValue("true") boolean byteOrderMark) {

}
