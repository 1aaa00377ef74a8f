package io.roomkeeper.console.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.roomkeeper.console.RestoredData;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * Starts the API on a port of its own, over a real database with a few people in it, in
 * one application with Vaadin.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ApiApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:hsqldb:mem:api;hsqldb.tx=mvcc",
				"spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/hsqldb",
				"spring.batch.job.enabled=false" })
@ExtendWith(RestoredData.class)
@interface ApiTest {

}
