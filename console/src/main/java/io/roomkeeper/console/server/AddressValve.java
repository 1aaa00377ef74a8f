package io.roomkeeper.console.server;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.net.IPv6Utils;

/**
 * Writes the client's IPv6 address in its canonical form (RFC 5952), for example
 * {@code ::1}. As a valve of the context, it runs after the forwarded headers of proxies
 * were read.
 */
final class AddressValve extends ValveBase {

	AddressValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		request.setRemoteAddr(IPv6Utils.canonize(request.getRemoteAddr()));
		getNext().invoke(request, response);
	}

}
