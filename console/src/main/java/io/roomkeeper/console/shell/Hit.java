package io.roomkeeper.console.shell;

/**
 * Something that a search has found.
 *
 * @param path the page it leads to
 * @param title how it is called
 * @param detail what tells it from others of that name
 * @param run whether it is a run; else it is a person
 */
record Hit(String path, String title, String detail, boolean run) {

}
