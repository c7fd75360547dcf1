package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.option.TypedBody;
import picocli.CommandLine.Option;

/** What people should know about the image. */
final class DescriptionOptions {
    @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.")
    private String description = "";

    @Option(names = "--eula", paramLabel = "TEXT_OR_LINK", description = "The licence agreement.")
    private String eula = "";

    @Option(
            names = "--privacy-statement-uri",
            paramLabel = "LINK",
            description = "The privacy statement.")
    private String privacyStatement = "";

    @Option(names = "--release-note-uri", paramLabel = "LINK", description = "The release notes.")
    private String releaseNotes = "";

    @Option(
            names = "--end-of-life-date",
            paramLabel = "DATE",
            description = "When it should no longer be used, such as 2030-12-31.")
    private String endOfLife = "";

    void writeTo(TypedBody body) {
        body.text("description", description)
                .text("eula", eula)
                .text("privacyStatementUri", privacyStatement)
                .text("releaseNoteUri", releaseNotes)
                .text("endOfLifeDate", endOfLife);
    }
}
