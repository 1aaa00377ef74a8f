package io.roomkeeper.console.server;

import java.util.concurrent.atomic.AtomicReference;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressValveTests {

	@ParameterizedTest
	@CsvSource({ "0:0:0:0:0:0:0:1, ::1", "2001:DB8:0:0:8:800:200C:417A, 2001:db8::8:800:200c:417a",
			"192.0.2.7, 192.0.2.7", "unknown, unknown" })
	void theAddressIsWrittenInItsCanonicalForm(String sent, String seen) throws Exception {
		AtomicReference<String> address = new AtomicReference<>();
		AddressValve valve = new AddressValve();
		valve.setNext(new ValveBase(true) {

			@Override
			public void invoke(Request request, Response response) {
				address.set(request.getRemoteAddr());
			}

		});
		org.apache.coyote.Request coyote = new org.apache.coyote.Request();
		Request request = new Request(new Connector(), coyote);
		request.setRemoteAddr(sent);

		valve.invoke(request, new Response(new org.apache.coyote.Response()));

		assertThat(address).hasValue(seen);
	}

}
