package gallerist.storage.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that everything is compared by. */
public final class Sha256 {
    public static final int BYTES = 32;

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
