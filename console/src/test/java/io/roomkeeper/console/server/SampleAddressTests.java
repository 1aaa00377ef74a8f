package io.roomkeeper.console.server;

import java.net.InetAddress;
import java.util.Objects;

import io.roomkeeper.console.SampleConsole;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class SampleAddressTests {

	@Autowired
	private ServletWebServerApplicationContext context;

	@Test
	void theSampleOrganisationAnswersThisMachineOnly() {
		TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(this.context.getWebServer());
		Connector connector = server.getTomcat().getConnector();

		assertThat(connector.getProperty("address")).isEqualTo(InetAddress.getLoopbackAddress());
	}

}
