package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The seats of a room: each a class in a folder of its own, beside what others have handed in. */
public final class Seats {
    /** A room has no more seats than a name has digits for. */
    public static final int MOST = 99;

    private final Path room;
    private final Host host;
    private final InstantSource clock;

    /**
     * Looks into a room.
     *
     * @param host runs commands in the workspaces of the seats
     */
    public Seats(Path room, Host host, InstantSource clock) {
        this.room = room;
        this.host = host;
        this.clock = clock;
    }

    public Path room() {
        return room;
    }

    /** A seat that may still have to be made, by its number from 1. */
    private Classroom numbered(int number, Source source) throws IOException {
        return Classroom.of(source, room.resolve("seat-%02d".formatted(number)), host, clock);
    }

    /** Whether a room can have so many seats. */
    public static boolean isCount(int count) {
        return count >= 1 && count <= MOST;
    }

    /**
     * Makes those of the first so many seats that are not there; answers what went wrong, if
     * something did.
     *
     * @param ready is told of each seat
     */
    public Optional<String> make(Source source, int count, Consumer<Classroom> ready)
            throws IOException {
        for (int number = 1; number <= count; number++) {
            Classroom seat = numbered(number, source);
            Optional<String> wrong = seat.isStarted() ? Optional.empty() : seat.begin();
            if (wrong.isPresent()) {
                return wrong;
            }
            ready.accept(seat);
        }
        return Optional.empty();
    }

    /** The seats that have a class, in the order of their names. */
    public List<Classroom> taken() throws IOException {
        List<Classroom> all = new ArrayList<>();
        for (Path folder : entries()) {
            Classroom.in(folder, host, clock).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** The seat of a name, if there is one. */
    public Optional<Classroom> named(String name) throws IOException {
        return taken().stream().filter(seat -> seat.name().equals(name)).findFirst();
    }

    /** Where everybody stands, here and elsewhere. */
    public Room look() throws IOException {
        List<Seat> seats = new ArrayList<>();
        for (Classroom seat : taken()) {
            seats.add(seat.standing());
        }
        List<Path> unreadable = new ArrayList<>();
        for (Path file : entries()) {
            if (HandedIn.isOne(file)) {
                HandedIn.read(file).ifPresentOrElse(seats::add, () -> unreadable.add(file));
            }
        }
        return new Room(seats, unreadable);
    }

    private List<Path> entries() throws IOException {
        try (var all = Files.list(room)) {
            return all.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (NoSuchFileException noRoom) {
            return List.of();
        }
    }
}
