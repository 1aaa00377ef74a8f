package io.roomkeeper.console.component;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files with comma-separated values are written.
 *
 * @param byteOrderMark whether they begin with a byte-order mark, by which spreadsheets
 * recognise UTF-8
 */
@ConfigurationProperties("roomkeeper.csv")
public record CsvOptions(@DefaultValue("true") boolean byteOrderMark) {

}
