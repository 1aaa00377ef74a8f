package io.roomkeeper.console.component;

import com.vaadin.flow.server.VaadinRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address of whoever sent the request that is being worked on. */
public final class ClientAddress {

	private ClientAddress() {
	}

	/** The address; empty where no request is being worked on. */
	public static String current() {
		VaadinRequest page = VaadinRequest.getCurrent();
		if (page != null) {
			return String.valueOf(page.getRemoteAddr());
		}
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? String.valueOf(attributes.getRequest().getRemoteAddr()) : "";
	}

}
