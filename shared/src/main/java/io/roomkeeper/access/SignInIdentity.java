package io.roomkeeper.access;

import io.roomkeeper.text.SearchText;

/** Whose attempts a typed name counts among. */
@FunctionalInterface
public interface SignInIdentity {

	/** Every spelling of a name counts as that name. */
	SignInIdentity BY_SPELLING = (name) -> SearchText.fold(name.typed());

	/** The same text for all names of one person. */
	String of(SignInName name);

}
