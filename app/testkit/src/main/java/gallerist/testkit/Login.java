package gallerist.testkit;

import java.util.function.Supplier;

/** Who has logged in to this machine, as far as pictures tell. */
public final class Login {
    private static final String NAME = "user.name";

    private Login() {}

    /** Opens something that takes its owner from the login. */
    public static <T> T as(String name, Supplier<T> opening) {
        String usual = System.getProperty(NAME, "user");
        System.setProperty(NAME, name);
        try {
            return opening.get();
        } finally {
            System.setProperty(NAME, usual);
        }
    }
}
