package gallerist.app.exchange;

import java.io.Serial;

/** What is wrong at a place of a document; caught where the next resource can be gone on with. */
public final class Fault extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient Origin origin;

    public Fault(Origin origin, String sentence) {
        super(sentence, null, false, false);
        this.origin = origin;
    }

    public Origin origin() {
        return origin;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
