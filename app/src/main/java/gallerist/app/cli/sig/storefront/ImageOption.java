package gallerist.app.cli.sig.storefront;

import picocli.CommandLine.Option;

/** An image of a gallery. */
final class ImageOption {
    @Option(
            names = {"-i", "--gallery-image-definition", "--gallery-image-name"},
            required = true,
            paramLabel = "NAME",
            description = "The image definition.")
    private String name = "";

    String name() {
        return name;
    }
}
