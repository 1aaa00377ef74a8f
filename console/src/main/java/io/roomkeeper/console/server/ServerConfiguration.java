package io.roomkeeper.console.server;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How Tomcat works here. Each request has a virtual thread of its own, so requests whose
 * bodies do not come keep no others waiting. Only Tomcat uses them: jobs and schedules
 * count on the threads they have.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatOfTheConsole() {
		return (server) -> {
			server.addEngineValves(new HeaderValve());
			server
				.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(new VirtualThreadExecutor("http-")));
		};
	}

}
