package io.roomkeeper.audit.checkpoint;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** An HTTP address to which each checkpoint is sent as the body of a POST request. */
public final class HttpWitness implements Witness {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Optional<URI> address;

	/**
	 * @param address empty if checkpoints are not sent anywhere
	 */
	public HttpWitness(Optional<URI> address) {
		this.address = address;
	}

	@Override
	public void send(String note) {
		this.address.ifPresent((one) -> send(one, note));
	}

	private static void send(URI address, String note) {
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			int status = client
				.send(HttpRequest.newBuilder(address)
					.timeout(PATIENCE)
					.header("Content-Type", "text/plain;charset=UTF-8")
					.POST(BodyPublishers.ofString(note))
					.build(), BodyHandlers.discarding())
				.statusCode();
			if (status / 100 != 2) {
				throw new IllegalStateException("%s answered with status %d".formatted(address.getHost(), status));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("%s did not answer: %s".formatted(address.getHost(), ex), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while sending a checkpoint", ex);
		}
	}

}
