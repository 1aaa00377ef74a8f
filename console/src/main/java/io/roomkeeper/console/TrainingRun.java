package io.roomkeeper.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Requests the sign-in page as a browser does as soon as the console has started, and
 * ends the process, so that Java notes in its AOT cache what a start loads. It is for the
 * script alone.
 */
class TrainingRun implements ApplicationListener<ApplicationStartedEvent> {

	/** The argument of the console that asks for a training run. */
	static final String ARGUMENT = "train";

	private static final Logger log = LoggerFactory.getLogger(TrainingRun.class);

	private static final List<String> PATHS = List.of("/login", "/login?v-r=init&location=login", "/console.css");

	@Override
	public void onApplicationEvent(ApplicationStartedEvent event) {
		ConfigurableApplicationContext console = event.getApplicationContext();
		int port = console.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		try (HttpClient browser = HttpClient.newHttpClient()) {
			for (String path : PATHS) {
				HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
				browser.send(request, BodyHandlers.discarding());
			}
		}
		catch (IOException ex) {
			log.debug("The cache lacks what the sign-in page loads", ex);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		System.exit(SpringApplication.exit(console));
	}

}
