package io.roomkeeper.reinvite.list;

/**
 * A file for a host.
 *
 * @param folder the name of the host's folder
 * @param name the name of the file in it
 * @param content its text, to be written in UTF-8
 */
public record ReinviteFile(String folder, String name, String content) {

	/** Returns the path, with a slash between folder and name. */
	public String path() {
		return this.folder + '/' + this.name;
	}

}
