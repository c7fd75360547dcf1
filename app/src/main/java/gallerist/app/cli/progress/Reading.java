package gallerist.app.cli.progress;

import gallerist.app.cli.Session;
import gallerist.model.image.Watch;
import java.util.List;
import java.util.Optional;

/** Tells how far a long reading has come, and stops it when the person wants so. */
public final class Reading implements Watch {
    private final Session session;
    private final String name;
    private final String word;
    private final Telling telling;

    /** A reading that is told under a name, such as {@code Capture}. */
    public Reading(Session session, String name) {
        this(session, name, "Reading");
    }

    /**
     * The same of bytes that are read to be written elsewhere.
     *
     * @param word what is being done, such as {@code Writing}
     */
    public Reading(Session session, String name, String word) {
        this.session = session;
        this.name = name;
        this.word = word;
        this.telling = Telling.to(session);
    }

    @Override
    public boolean goOn(long done, long total) {
        int percent = total == 0 ? 100 : (int) Math.min(100, 100.0 * done / total);
        boolean isOver = done >= total;
        telling.tell(
                List.of(
                        new Stage(
                                name,
                                isOver ? "Done" : word,
                                percent,
                                done,
                                total,
                                !isOver,
                                Optional.empty())));
        return !session.cancellation().isRequested();
    }
}
