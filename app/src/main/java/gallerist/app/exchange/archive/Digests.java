package gallerist.app.exchange.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that parts are known by. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
