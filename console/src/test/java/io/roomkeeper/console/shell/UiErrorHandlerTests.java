package io.roomkeeper.console.shell;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.failure.InvalidInputException;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class UiErrorHandlerTests extends SpringBrowserlessTest {

	private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(UiErrorHandler.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@Autowired
	private UiErrorHandler failures;

	@Autowired
	private ErrorPage errorPage;

	@BeforeEach
	void listen() {
		this.log.start();
		LOGGER.addAppender(this.log);
	}

	@AfterEach
	void listenNoMore() {
		LOGGER.detachAppender(this.log);
	}

	@Test
	void showsTheIdThatIsInTheLog() {
		assertThat(VaadinSession.getCurrent().getErrorHandler()).isNotInstanceOf(DefaultErrorHandler.class);

		this.failures.error(new ErrorEvent(new IllegalStateException("the reason")));

		roundTrip();
		String shown = test(find(Notification.class).single()).getText();
		assertThat(shown).startsWith("The action failed.").doesNotContain("the reason").contains(id());
	}

	@Test
	void showsTheMessageOfAFixableErrorAndLogsNothing() {
		String sentence = this.failures.sentence(
				new IllegalStateException(new InvalidInputException("The name is empty", "Give one")), UI.getCurrent());

		assertThat(sentence).isEqualTo("The name is empty. Give one.");
		assertThat(this.log.list).isEmpty();
	}

	@Test
	void showsTheSameIfNoPageCouldBeRendered() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
		request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("the reason"));
		MockHttpServletResponse response = new MockHttpServletResponse();

		this.errorPage.show(request, response);

		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentAsString()).contains("Something went wrong", id()).doesNotContain("the reason");
	}

	private String id() {
		assertThat(this.log.list).hasSize(1);
		return String.valueOf(this.log.list.getFirst().getArgumentArray()[0]);
	}

}
