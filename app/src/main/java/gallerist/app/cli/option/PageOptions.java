package gallerist.app.cli.option;

import gallerist.storage.Page;
import gallerist.storage.Window;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** For every command that lists: how much, and from where. */
public final class PageOptions {
    @Option(
            names = "--max-items",
            paramLabel = "COUNT",
            description = "Print at most so many; a token for the rest is shown.")
    private int most = Integer.MAX_VALUE;

    @Option(
            names = {"--next-token", "--marker"},
            paramLabel = "TOKEN",
            description = "Go on where a listing with --max-items ended.")
    private String token = "";

    public Window window() {
        if (most < 1) {
            throw new WrongCommandLine("--max-items is at least 1, not %d.".formatted(most));
        }
        return new Window(most, after());
    }

    /**
     * The wanted part of a list that is small enough to be read whole.
     *
     * @param place names an item, differently from all others
     */
    public <T> Page<T> cut(List<T> items, Function<? super T, String> place) {
        Window window = window();
        int start = window.after().isEmpty() ? 0 : indexBehind(items, place, window.after());
        int end = (int) Math.min(items.size(), (long) start + window.most());
        List<T> part = items.subList(start, end);
        return new Page<>(part, end < items.size() ? place.apply(part.getLast()) : "");
    }

    private <T> int indexBehind(List<T> items, Function<? super T, String> place, String after) {
        for (int i = 0; i < items.size(); i++) {
            if (place.apply(items.get(i)).equals(after)) {
                return i + 1;
            }
        }
        throw new WrongCommandLine(
                "The item after which the token '%s' goes on is no longer there.".formatted(token));
    }

    private String after() {
        try {
            String place = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (token(place).equals(token)) {
                return place;
            }
        } catch (IllegalArgumentException noBase64) {
            throw foreign();
        }
        throw foreign();
    }

    private WrongCommandLine foreign() {
        return new WrongCommandLine(
                "The token '%s' is not one that a listing gave.".formatted(token));
    }

    /** What to give to --next-token for the part behind this place. */
    public static String token(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
