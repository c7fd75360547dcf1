package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.WrongCommandLine;
import java.util.List;
import picocli.CommandLine.Option;

/** An image of a gallery. */
final class ImageOption implements Needed {
    @Option(
            names = {"-i", "--gallery-image-definition", "--gallery-image-name"},
            paramLabel = "NAME",
            description = "The image definition.")
    private String name = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(List.of(), name, "--gallery-image-definition/-i");
    }

    String name() {
        return name;
    }
}
