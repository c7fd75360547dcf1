package gallerist.app.cli.advice;

import gallerist.model.advice.Practice;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Option;

/** Which finding is meant. */
final class FindingOptions {
    @Option(
            names = "--practice",
            required = true,
            paramLabel = "NAME",
            description = "The practice, as 'advice list' names it.")
    private String practice = "";

    @Option(
            names = "--resource-id",
            required = true,
            paramLabel = "ID",
            description = "What it was found on.")
    private String resource = "";

    Practice practice() {
        return Named.of(Practice.class, "practice", practice);
    }

    ResourceId resource() {
        return ResourceId.of(resource);
    }
}
