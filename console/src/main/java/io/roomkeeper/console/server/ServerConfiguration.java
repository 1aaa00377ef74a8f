package io.roomkeeper.console.server;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures Tomcat. Each request has its own virtual thread, so slow request bodies do
 * not block other requests. Spring Boot's property for virtual threads would also replace
 * the thread pools on which jobs and schedules rely.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	/**
	 * The bytes of the buffers of a connection. Thousands of guests who wait have one
	 * open connection each.
	 */
	private static final String READ_BUFFER = "1024";

	private static final String WRITE_BUFFER = "2048";

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatOfTheConsole() {
		return (server) -> {
			server.addEngineValves(new HeaderValve());
			server.addContextCustomizers((context) -> context.getPipeline().addValve(new AddressValve()));
			server.addConnectorCustomizers((connector) -> {
				connector.setProperty("socket.appReadBufSize", READ_BUFFER);
				connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
			});
			server
				.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(new VirtualThreadExecutor("http-")));
		};
	}

}
