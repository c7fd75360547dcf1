package gallerist.model.image;

/** Hears how far a long reading has come, and may end it. */
@FunctionalInterface
public interface Watch {
    Watch NONE = (_, _) -> true;

    /** Called often, with bytes; when the answer is no, the reading stops. */
    boolean goOn(long done, long total);
}
