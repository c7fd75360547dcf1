package gallerist.app.workshop;

/**
 * Where in the window something is done.
 *
 * @param place as it is named for pictures, such as {@code Production/web#sharing}
 * @param control what is written on a control there, empty where the place says enough
 */
public record Pointer(String place, String control) {}
