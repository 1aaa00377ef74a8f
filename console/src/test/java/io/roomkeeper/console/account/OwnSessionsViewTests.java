package io.roomkeeper.console.account;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "ana.garcia", roles = "USER")
class OwnSessionsViewTests extends SpringBrowserlessTest {

	@LocalServerPort
	private int port;

	@Test
	void listsOnlyOwnSessionsAndEndsTheChosenOne() throws Exception {
		endAll();
		Visitor ana = new Visitor(this.port);
		Visitor bjorn = new Visitor(this.port);
		ana.signIn("ana.garcia", "roomkeeper");
		bjorn.signIn("bjorn.muller", "roomkeeper");

		navigate(OwnSessionsView.class);
		String listed = find(ListItem.class).single().getElement().getTextRecursively();
		test(find(Button.class).withText("End session").single()).click();

		assertThat(listed).contains("Java-http-client", "127.0.0.1");
		assertThat(find(ListItem.class).all()).isEmpty();
		assertThat(ana.get("/me").headers().firstValue("Location")).contains("/login");
		assertThat(bjorn.get("/me").statusCode()).isEqualTo(200);
	}

	/** Ends the sessions of other tests on the same console. */
	private void endAll() {
		navigate(OwnSessionsView.class);
		while (find(ListItem.class).exists()) {
			test(find(Button.class).withText("End session").all().getFirst()).click();
		}
		UI.getCurrent().navigate("me");
	}

}
