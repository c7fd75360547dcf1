package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.TypedBody;
import gallerist.model.gallery.Links;
import gallerist.model.gallery.Text;
import picocli.CommandLine.Option;

/** The files of a version. They are recorded by their links, and nothing is fetched. */
final class PackageOptions {
    private static final String SOURCE = "publishingProfile.source.";

    @Option(
            names = "--package-file-link",
            required = true,
            paramLabel = "LINK",
            description = "The http(s) link of the package.")
    private String packageFile = "";

    @Option(
            names = "--default-file-link",
            paramLabel = "LINK",
            description = "The http(s) link of its default configuration.")
    private String configuration = "";

    /** Refuses what is no link of the web: files of this machine are not kept. */
    void writeTo(TypedBody body) {
        body.text(SOURCE + "mediaLink", Text.link(SOURCE + "mediaLink", packageFile))
                .text(
                        SOURCE + "defaultConfigurationLink",
                        Text.link(SOURCE + "defaultConfigurationLink", configuration));
    }

    /** Tells what is not kept. */
    void explain(Session session) {
        session.say("The package is recorded by its link; nothing was fetched.");
        if (Links.hasSignature(packageFile) || Links.hasSignature(configuration)) {
            session.warn("The signature of the link was not kept.");
        }
    }
}
