package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.option.TypedBody;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long a version is good, and whether it is found by itself. */
final class PublishingOptions {
    @Option(
            names = {"--exclude-from", "--exclude-from-latest"},
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Whether 'latest' passes it by.")
    private Optional<Boolean> excludeFromLatest = Optional.empty();

    @Option(
            names = "--end-of-life-date",
            paramLabel = "DATE",
            description =
                    "When it should no longer be used, such as 2030-12-31. This alone does not"
                            + " change what latest is.")
    private String endOfLife = "";

    void writeTo(TypedBody body) {
        body.flag("publishingProfile.excludeFromLatest", excludeFromLatest)
                .text("publishingProfile.endOfLifeDate", endOfLife);
    }
}
