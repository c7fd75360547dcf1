package gallerist.app.cli.progress;

import gallerist.app.cli.Session;
import gallerist.model.image.Watch;
import java.util.List;

/** Tells how many of several things are done, and ends it when the person wants so. */
public final class Counting implements Watch {
    private final Session session;
    private final String name;
    private final Telling telling;

    /** A work that is told under a name, such as {@code Machines}. */
    public Counting(Session session, String name) {
        this.session = session;
        this.name = name;
        this.telling = Telling.to(session);
    }

    @Override
    public boolean goOn(long done, long total) {
        boolean isOver = done >= total;
        int percent = (int) (100 * done / Math.max(1, total));
        telling.tell(List.of(new Stage(name, isOver ? "Done" : "Writing", percent, 0, 0, !isOver)));
        return !session.cancellation().isRequested();
    }
}
