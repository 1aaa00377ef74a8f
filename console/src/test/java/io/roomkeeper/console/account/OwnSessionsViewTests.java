package io.roomkeeper.console.account;

import java.net.http.HttpResponse;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.console.session.Sessions;
import io.roomkeeper.console.session.Sessions.OwnSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class OwnSessionsViewTests {

	@Autowired
	private Sessions sessions;

	@LocalServerPort
	private int port;

	@Test
	void signsAnotherBrowserOutThatItsOwnerEnds() throws Exception {
		Visitor here = new Visitor(this.port);
		Visitor there = new Visitor(this.port);
		here.signIn("ana.garcia", "roomkeeper");
		there.signIn("ana.garcia", "roomkeeper");
		OwnSession latest = this.sessions.of("ana.garcia", null).getFirst();

		this.sessions.end("ana.garcia", latest.id());
		HttpResponse<String> after = there.get("/sessions");

		assertThat(after.headers().firstValue("Location")).contains("/login");
		assertThat(here.get("/sessions").statusCode()).isEqualTo(200);
	}

}
