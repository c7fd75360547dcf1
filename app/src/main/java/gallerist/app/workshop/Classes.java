package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The classes that there are or can be around a workspace. */
public final class Classes {
    private static final String FOLDER = "workshops";
    private static final String ROOM = "seats";

    private final Path workspace;
    private final Host host;
    private final InstantSource clock;

    /**
     * Looks around a workspace.
     *
     * @param workspace the person's own, or that of a class
     * @param host runs commands in the workspaces of classes
     */
    public Classes(Path workspace, Host host, InstantSource clock) {
        this.workspace = workspace.toAbsolutePath().normalize();
        this.host = host;
        this.clock = clock;
    }

    /** Where classes lie: beside the person's own workspace, or beside the class that is used. */
    public static Path beside(Path workspace) {
        Path inside = outside(workspace);
        if (!Classroom.isIn(inside)) {
            return inside.resolve(FOLDER);
        }
        Path among = outside(inside);
        return among.endsWith(ROOM) ? outside(among) : among;
    }

    /** Where seats are, unless somebody says otherwise. */
    public static Path room(Path workspace) {
        return beside(workspace).resolve(ROOM);
    }

    /** The folder of the class whose workspace this would be. */
    public static Path outside(Path workspace) {
        return Optional.ofNullable(workspace.getParent()).orElse(workspace);
    }

    /** The folder with the files of the class, if this is the workspace of one. */
    public static Optional<Path> around(Path workspace) {
        return Optional.of(outside(workspace)).filter(Classroom::isIn);
    }

    /** When the class began whose workspace this is, if it is one. */
    public static Optional<Instant> begun(Path workspace) {
        try {
            return around(workspace).isEmpty()
                    ? Optional.empty()
                    : new ClassFolder(outside(workspace)).progress().read().map(Progress::begun);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The class whose workspace is used, if it is one. */
    public Optional<Classroom> here() throws IOException {
        return Classroom.in(outside(workspace), host, clock);
    }

    /** The class of a workshop, whether or not it was started. */
    public Classroom of(Source source) throws IOException {
        return Classroom.of(source, beside(workspace).resolve(source.shortName()), host, clock);
    }

    /** The workshops of this trainer. */
    public Shelf shelf() {
        return new Shelf(beside(workspace));
    }

    /** The seats in a room. */
    public Seats seats(Path room) {
        return new Seats(room, host, clock);
    }

    /** Where seats are, unless somebody says otherwise. */
    public Path room() {
        return room(workspace);
    }

    public boolean isHere(Classroom classroom) {
        return classroom.workspace().equals(workspace);
    }
}
