package io.roomkeeper.console.server;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Writes the headers of {@link SecurityHeaders} to responses with which Tomcat itself
 * rejects a request. Only Tomcat's own types can set headers there.
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
