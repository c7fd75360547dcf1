package gallerist.app.cli.option;

import gallerist.model.gallery.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Tags as people type them: {@code owner=images stage=test}. */
public final class TagsOption {
    @Option(
            names = "--tags",
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description = "Tags; \"\" takes all of them away.")
    private List<String> typed = List.of();

    /** What was typed, or else the tags that are there. */
    public Tags or(Tags present) {
        return typed.isEmpty() ? present : read(typed);
    }

    /** What was typed, for commands that are about nothing else. */
    public Tags required() {
        if (typed.isEmpty()) {
            throw WrongCommandLine.missing("--tags");
        }
        return read(typed);
    }

    private static Tags read(List<String> typed) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String pair : typed) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                tags.put(
                        equals < 0 ? pair : pair.substring(0, equals),
                        equals < 0 ? "" : pair.substring(equals + 1));
            }
        }
        return new Tags(tags);
    }
}
