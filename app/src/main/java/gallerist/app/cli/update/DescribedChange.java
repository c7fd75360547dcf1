package gallerist.app.cli.update;

import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.model.gallery.Tags;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What shall be different about something with a description and tags. */
public final class DescribedChange {
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private UpdateOptions update = new UpdateOptions();

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.")
    private Optional<String> description = Optional.empty();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region, which can't change; accepted when it is the same.")
    private String location = "";

    /** The changed body; what is not said stays. */
    public ObjectNode over(ObjectNode shown, Tags present, Consumer<TypedBody> more) {
        TypedBody body =
                TypedBody.over(shown)
                        .text("description", description)
                        .text("location", location)
                        .tags(tags.or(present));
        more.accept(body);
        return update.applyTo(body.json());
    }
}
