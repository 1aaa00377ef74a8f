package io.roomkeeper.console.server;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Writes the headers of {@link SecurityHeaders} also where Tomcat refuses a request by
 * itself. Such an answer takes headers from Tomcat's own types alone.
 */
final class HeaderValve extends ValveBase {

	HeaderValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		SecurityHeaders.write(request, response);
		getNext().invoke(request, response);
	}

}
