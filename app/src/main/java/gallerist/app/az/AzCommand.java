package gallerist.app.az;

import gallerist.app.wire.Json;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** A command that can be pasted into a shell. */
public final class AzCommand {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private final List<String> words;

    private AzCommand(List<String> words) {
        this.words = words;
    }

    /** What is done to a resource, with all options that name it. */
    public static AzCommand on(ResourceId id, String verb) {
        AzCommand place =
                new AzCommand(List.of("az " + noun(id) + " " + verb))
                        .with("--resource-group", id.groupName())
                        .with("--gallery-name", id.galleryName());
        return switch (kind(id)) {
            case IMAGE_DEFINITION -> place.with("--gallery-image-definition", id.name());
            case IMAGE_VERSION ->
                    place.with("--gallery-image-definition", id.artifactName())
                            .with("--gallery-image-version", id.name());
            case APPLICATION -> place.with("--application-name", id.name());
            case APPLICATION_VERSION ->
                    place.with("--application-name", id.artifactName())
                            .with("--version-name", id.name());
            default -> place;
        };
    }

    /** All of a resource at once, in the words of the service. */
    public static AzCommand put(ResourceId id, String apiVersion, ObjectNode body) {
        return of("rest")
                .with("--method", "put")
                .with("--uri", id + "?api-version=" + apiVersion)
                .with("--body", Json.compact(body));
    }

    /** Any other command. */
    public static AzCommand of(String words) {
        return new AzCommand(List.of("az " + words));
    }

    /** For what az has no command. */
    public static AzCommand own(String words) {
        return new AzCommand(List.of("gallerist " + words));
    }

    private static Kind kind(ResourceId id) {
        return id.kind().orElse(Kind.GALLERY);
    }

    private static String noun(ResourceId id) {
        return switch (kind(id)) {
            case IMAGE_DEFINITION -> "sig image-definition";
            case IMAGE_VERSION -> "sig image-version";
            case APPLICATION -> "sig gallery-application";
            case APPLICATION_VERSION -> "sig gallery-application version";
            default -> "sig";
        };
    }

    public AzCommand with(String option, String... values) {
        return with(option, List.of(values));
    }

    public AzCommand with(String option, List<String> values) {
        List<String> more = new ArrayList<>(words);
        more.add(option);
        values.stream().map(AzCommand::quoted).forEach(more::add);
        return new AzCommand(List.copyOf(more));
    }

    /** An option that is left out where there is nothing to say. */
    public AzCommand withAny(String option, List<String> values) {
        return values.isEmpty() ? this : with(option, values);
    }

    /** An option of one word that is left out where there is nothing to say. */
    public AzCommand withText(String option, String text) {
        return withAny(option, text.isEmpty() ? List.of() : List.of(text));
    }

    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    public String text() {
        return String.join(" ", words);
    }
}
