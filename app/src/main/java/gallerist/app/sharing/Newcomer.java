package gallerist.app.sharing;

import gallerist.app.page.View;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Somebody who has no row in the matrix yet, such as a new user.
 *
 * @param words with an ellipsis: a form follows
 * @param form made with how to leave it, and who is told who was made afterwards
 */
public record Newcomer(
        String words, String icon, BiFunction<Runnable, Consumer<UUID>, View> form) {}
