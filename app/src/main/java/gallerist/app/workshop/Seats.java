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

/** The seats of a room: each a class in a folder of its own, beside what others have handed in. */
public final class Seats {
    public static final String HANDED_IN = ".json";

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

    /** A seat that may still have to be made, by its number from 1. */
    public Classroom numbered(int number, Source source) throws IOException {
        return Classroom.of(source, room.resolve("seat-%02d".formatted(number)), host, clock);
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

    /** Files with the state of seats that are elsewhere. */
    public List<Path> handedIn() throws IOException {
        return entries().stream()
                .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(HANDED_IN))
                .toList();
    }

    private List<Path> entries() throws IOException {
        try (var all = Files.list(room)) {
            return all.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (NoSuchFileException noRoom) {
            return List.of();
        }
    }

    /** Where a seat stands, read off its workspace. */
    public static Seat standing(Classroom seat) {
        return Seat.of(seat.name(), seat.workshop().title(), seat.marks(), Seat.Source.WORKSPACE);
    }

    /** Where a seat stands that is elsewhere, as its program said. */
    public static Seat handedIn(Path file, List<Seat.Mark> marks) {
        String name = String.valueOf(file.getFileName());
        return Seat.of(
                name.substring(0, name.length() - HANDED_IN.length()), "", marks, Seat.Source.FILE);
    }
}
