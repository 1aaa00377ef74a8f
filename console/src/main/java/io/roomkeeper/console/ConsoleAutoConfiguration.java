package io.roomkeeper.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Imports the automatic configurations that the console uses. They are listed in
 * {@code META-INF/spring/io.roomkeeper.console.ConsoleAutoConfiguration.imports}. To
 * examine all that the class path has would take a tenth of the start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ImportAutoConfiguration
@interface ConsoleAutoConfiguration {

}
