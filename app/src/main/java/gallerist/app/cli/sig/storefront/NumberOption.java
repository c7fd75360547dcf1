package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.WrongCommandLine;
import java.util.List;
import picocli.CommandLine.Option;

/** A version of an image. */
final class NumberOption implements Needed {
    @Option(
            names = {"-e", "--gallery-image-version", "--gallery-image-version-name"},
            paramLabel = "NUMBER",
            description = "The image version, such as 1.0.0.")
    private String number = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(List.of(), number, "--gallery-image-version/-e");
    }

    String number() {
        return number;
    }
}
