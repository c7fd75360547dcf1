package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.TypedLink;
import gallerist.model.gallery.Text;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The files of a version: captured from this machine, or recorded by their links. */
final class PackageOptions {
    private static final String SOURCE = "publishingProfile.source.";

    private static final String FILE = "file:";

    @Option(
            names = "--package-file-link",
            required = true,
            paramLabel = "LINK|FILE",
            description =
                    "The package: a file of this machine is captured and replicated; an http(s)"
                            + " link is only recorded.")
    private String packageFile = "";

    @Option(
            names = "--default-file-link",
            paramLabel = "LINK|FILE",
            description = "Its default configuration, likewise.")
    private String configuration = "";

    /** The file of the package, unless it is a link. */
    Optional<Path> packageFile(Session session) {
        return TypedLink.file(session, packageFile);
    }

    /** The file of the configuration; a link has none. */
    Optional<Path> configuration(Session session) {
        return configuration.isEmpty() ? Optional.empty() : TypedLink.file(session, configuration);
    }

    void writeTo(TypedBody body, Session session) {
        body.text(SOURCE + "mediaLink", link(session, SOURCE + "mediaLink", packageFile))
                .text(
                        SOURCE + "defaultConfigurationLink",
                        configuration.isEmpty()
                                ? ""
                                : link(
                                        session,
                                        SOURCE + "defaultConfigurationLink",
                                        configuration));
    }

    /** Files are captured together: that of a configuration only beside that of a package. */
    private String link(Session session, String field, String typed) {
        return packageFile(session)
                .flatMap(_ -> TypedLink.file(session, typed))
                .map(path -> FILE + path)
                .orElseGet(() -> Text.link(field, typed));
    }

    /** Tells what is not fetched. */
    void explain(Session session) {
        if (packageFile(session).isEmpty()) {
            session.say("The package is recorded by its link; nothing was fetched.");
        } else if (!configuration.isEmpty() && configuration(session).isEmpty()) {
            session.say("The configuration is recorded by its link; nothing was fetched.");
        }
    }
}
