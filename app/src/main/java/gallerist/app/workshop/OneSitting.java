package gallerist.app.workshop;

import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.nio.file.Path;

/**
 * A workspace that stays open for whoever sits down at it.
 *
 * @param inUse whether somebody else would miss it
 */
public record OneSitting(Face face, boolean inUse) implements Host, Host.Sitting {
    @Override
    public Sitting sit(Path workspace) {
        return this;
    }

    @Override
    public boolean isInUse(Path workspace) {
        return inUse;
    }

    @Override
    public int run(Request request, Terminal terminal) {
        return face.run(request, terminal);
    }

    @Override
    public void close() {}
}
