package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The classes that there are or can be around a workspace. */
public final class Classes {
    private static final String FOLDER = "workshops";

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
        return Classroom.isIn(inside) ? outside(inside) : inside.resolve(FOLDER);
    }

    /** The folder of the class whose workspace this would be. */
    public static Path outside(Path workspace) {
        return Optional.ofNullable(workspace.getParent()).orElse(workspace);
    }

    /** The class whose workspace is used, if it is one. */
    public Optional<Classroom> here() throws IOException {
        return Classroom.in(outside(workspace), host, clock);
    }

    /** The class of a workshop that the program brings, whether or not it was started. */
    public Classroom of(String name) throws IOException {
        Path folder = beside(workspace).resolve(name);
        return Classroom.of(new Source(name, folder), folder, host, clock);
    }

    public boolean isHere(Classroom classroom) {
        return classroom.workspace().equals(workspace);
    }
}
