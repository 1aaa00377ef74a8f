package io.roomkeeper.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;

/**
 * Requests the sign-in page as a browser does as soon as the console has started, and
 * ends the process, so that Java notes in its AOT cache what a start loads. The process
 * fails if a request fails. It is for the script alone.
 */
class TrainingRun implements ApplicationListener<ApplicationStartedEvent> {

	/** The argument of the console that asks for a training run. */
	static final String ARGUMENT = "train";

	private static final List<String> PATHS = List.of("/login", "/login?v-r=init&location=login", "/console.css");

	@Override
	public void onApplicationEvent(ApplicationStartedEvent event) {
		ConfigurableApplicationContext console = event.getApplicationContext();
		int port = console.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		try (HttpClient browser = HttpClient.newHttpClient()) {
			for (String path : PATHS) {
				HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
				int status = browser.send(request, BodyHandlers.discarding()).statusCode();
				Assert.state(status == HttpStatus.OK.value(), () -> path + " has the status " + status);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		System.exit(SpringApplication.exit(console));
	}

}
