package io.roomkeeper.signin;

import io.roomkeeper.text.SearchText;

/** Maps a typed name to the identity under which its sign-in attempts are counted. */
@FunctionalInterface
public interface SignInIdentity {

	/** Counts all spellings of a name together. */
	SignInIdentity BY_SPELLING = (name) -> SearchText.fold(name.typed());

	/** Returns the same text for all names of one person. */
	String of(SignInName name);

}
