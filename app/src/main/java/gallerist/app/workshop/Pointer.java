package gallerist.app.workshop;

/**
 * Where in the window something is done.
 *
 * @param line where it stands, from 1
 * @param place as it is named for pictures, such as {@code Production/web#sharing}
 * @param control what is written on a control there, empty where the place says enough
 * @param controlLine where that stands, from 1
 */
public record Pointer(int line, String place, String control, int controlLine) {}
