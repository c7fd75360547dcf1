/**
 * Workshops: a story, a workspace to start from, and steps whose completion is read off the real
 * workspace. A workshop is a folder with the text {@code workshop.md}, written with any editor.
 */
package gallerist.app.workshop;
