package io.roomkeeper.console.shell;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import io.roomkeeper.console.component.PlainPage;

/**
 * The error page when no page of the console can be built. It shows one sentence, and for
 * an internal error the ID of the log entry.
 */
@Controller
class ErrorPage implements ErrorController {

	private static final int FAILED = 500;

	private final PlainPage page;

	private final UiErrorHandler failures;

	ErrorPage(PlainPage page, UiErrorHandler failures) {
		this.page = page;
		this.failures = failures;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
			this.page.send(request, response, status, "failure.title", "failure.text", this.failures.note(failure));
		}
		else if (status >= FAILED) {
			this.page.send(request, response, status, "failure.title", "failure.reload");
		}
		else {
			this.page.send(request, response, status, "missing.title", "missing.advice");
		}
	}

}
