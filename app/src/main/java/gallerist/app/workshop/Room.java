package gallerist.app.workshop;

import java.nio.file.Path;
import java.util.List;

/**
 * Everybody in a room.
 *
 * @param unreadable files among the seats that are no state of a class
 */
public record Room(List<Seat> seats, List<Path> unreadable) {
    public static final Room EMPTY = new Room(List.of(), List.of());

    public Room {
        seats = List.copyOf(seats);
        unreadable = List.copyOf(unreadable);
    }
}
