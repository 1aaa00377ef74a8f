package io.roomkeeper.console.monitor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the log while all our loggers log everything. */
@SampleConsole
class LogLineTests {

	private static final Logger ALL = (Logger) LoggerFactory.getLogger("ROOT");

	private static final Logger OURS = (Logger) LoggerFactory.getLogger("io.roomkeeper");

	private static final Logger SECURITY = (Logger) LoggerFactory.getLogger("org.springframework.security");

	private final List<ILoggingEvent> events = Collections.synchronizedList(new ArrayList<>());

	private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
		@Override
		protected void append(ILoggingEvent event) {
			LogLineTests.this.events.add(event);
		}
	};

	@Autowired
	private Tokens tokens;

	@Autowired
	private Environment environment;

	@LocalServerPort
	private int port;

	@BeforeEach
	void listen() {
		this.appender.setContext(ALL.getLoggerContext());
		this.appender.start();
		ALL.addAppender(this.appender);
		OURS.setLevel(Level.TRACE);
		SECURITY.setLevel(Level.DEBUG);
	}

	@AfterEach
	void listenNoMore() {
		ALL.detachAppender(this.appender);
		OURS.setLevel(Level.INFO);
		SECURITY.setLevel(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ecs", "logstash" })
	void isOneLineOfJson(String format) {
		OURS.error("Failure {} on a page", "0badcafe", new IllegalStateException("one\ntwo"));

		String line = lines(format).getLast();

		assertThat(line.strip()).doesNotContain("\n");
		JsonNode json = JsonMapper.shared().readTree(line);
		assertThat(json.path("message").asString()).isEqualTo("Failure 0badcafe on a page");
		assertThat(line).contains("one\\ntwo").contains("io.roomkeeper");
	}

	@Test
	void containsNoPasswordOrTokenAtAnyLogLevel() throws Exception {
		String secret = this.tokens
			.createForService(Actor.operator("test"), "a monitor", Role.METRICS, Optional.empty())
			.secret()
			.reveal();
		Visitor visitor = new Visitor(this.port);

		visitor.signIn("ana.garcia", "not-her-password");
		visitor.signIn("ana.garcia", "roomkeeper");
		visitor.send(visitor.request("/api/v1/users").header("Authorization", "Bearer " + secret));

		assertThat(lines("ecs")).isNotEmpty()
			.noneMatch((line) -> line.contains(secret) || line.contains("not-her-password")
					|| line.contains("\"roomkeeper\\\""));
	}

	private List<String> lines(String format) {
		LoggerContext context = ALL.getLoggerContext();
		context.putObject(Environment.class.getName(), this.environment);
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext(context);
		encoder.setFormat(format);
		encoder.start();
		return List.copyOf(this.events)
			.stream()
			.map((event) -> new String(encoder.encode(event), StandardCharsets.UTF_8))
			.toList();
	}

}
