package gallerist.app.exchange.template;

import java.io.Serial;

/** What is wrong with an expression; its place is known to who asked for its value. */
final class WrongTemplate extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    WrongTemplate(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
