package gallerist.app.cli.sig.storefront;

import picocli.CommandLine.Option;

/** A version of an image. */
final class NumberOption {
    @Option(
            names = {"-e", "--gallery-image-version", "--gallery-image-version-name"},
            required = true,
            paramLabel = "NUMBER",
            description = "The image version, such as 1.0.0.")
    private String number = "";

    String number() {
        return number;
    }
}
