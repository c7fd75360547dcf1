package gallerist.app.cli.screenshot;

/** The system lacks what windows and pictures are drawn with; the message tells what to install. */
public final class LibraryMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The code under which people are told. */
    public static final String CODE = "LibraryMissing";

    public LibraryMissing(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What people read. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
