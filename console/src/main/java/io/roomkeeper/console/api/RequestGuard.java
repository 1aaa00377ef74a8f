package io.roomkeeper.console.api;

import java.io.IOException;

import io.roomkeeper.console.api.usage.UsageController;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first filter of the API. It limits the size of request bodies, and answers failures
 * before the controller with a problem.
 */
public final class RequestGuard extends OncePerRequestFilter {

	/** The size limit of a body in bytes. A typical body has about 100 bytes. */
	static final int MAX_BODY = 64 * 1024;

	/** The size limit of a usage upload in bytes, about 500,000 lines. */
	static final int MAX_USAGE = 16 * 1024 * 1024;

	private final ProblemHandler answer;

	public RequestGuard(ProblemHandler answer) {
		this.answer = answer;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		try {
			int limit = request.getRequestURI().endsWith(UsageController.PATH) ? MAX_USAGE : MAX_BODY;
			if (request.getContentLengthLong() > limit) {
				throw new BodyTooLargeException(limit);
			}
			chain.doFilter(new LimitedRequest(request, limit), response);
		}
		catch (RuntimeException | ServletException ex) {
			if (response.isCommitted()) {
				throw new IOException("The response was interrupted", ex);
			}
			response.resetBuffer();
			this.answer.send(request, response, ex);
		}
	}

	private static final class LimitedRequest extends HttpServletRequestWrapper {

		private final int limit;

		LimitedRequest(HttpServletRequest request, int limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new LimitedBody(super.getInputStream(), this.limit);
		}

	}

	private static final class LimitedBody extends ServletInputStream {

		private final ServletInputStream body;

		private final int limit;

		private int read;

		LimitedBody(ServletInputStream body, int limit) {
			this.body = body;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int more = this.body.read(bytes, offset, length);
			count(Math.max(0, more));
			return more;
		}

		private void count(int more) {
			this.read += more;
			if (this.read > this.limit) {
				throw new BodyTooLargeException(this.limit);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
