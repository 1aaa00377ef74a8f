package io.roomkeeper.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to a meeting service. It checks certificates, follows no redirects,
 * waits a limited time and reads a limited answer. Failures name the host, and never the
 * address, which can contain a signature.
 */
public final class ServiceClient {

	/** The longest answer that is read, in bytes. */
	static final int LONGEST = 8_000_000;

	private final HttpClient client;

	private final Duration patience;

	/**
	 * @param patience how long a connection and an answer may take
	 */
	public ServiceClient(Duration patience) {
		this.patience = patience;
		this.client = HttpClient.newBuilder().connectTimeout(patience).build();
	}

	/**
	 * Requests an address.
	 * @throws ServiceUnavailableException if the service does not answer, or with an
	 * error of its own (5xx)
	 */
	public Reply get(URI address) {
		String host = address.getHost();
		try {
			HttpResponse<String> answer = this.client.send(
					HttpRequest.newBuilder(address).timeout(this.patience).header("Accept", "*/*").GET().build(),
					BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST));
			if (answer.statusCode() >= 500) {
				throw silent(host, "status " + answer.statusCode(), null);
			}
			return new Reply(answer.statusCode(), answer.body(),
					answer.headers().firstValue("Date").flatMap(ServiceClient::instant));
		}
		catch (IOException ex) {
			throw silent(host, ex.getClass().getSimpleName(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw silent(host, "interrupted", ex);
		}
	}

	private static ServiceUnavailableException silent(String host, String reason, @Nullable Exception cause) {
		return new ServiceUnavailableException(
				FailureText.of("service.silent", Argument.text(host), Argument.text(reason)), cause);
	}

	private static Optional<Instant> instant(String date) {
		try {
			return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	/**
	 * The answer of a service.
	 *
	 * @param status its HTTP status, below 500
	 * @param body what it contains
	 * @param clock the time on the clock of the service; empty if it sends none
	 */
	public record Reply(int status, String body, Optional<Instant> clock) {

	}

}
