package gallerist.app.cli.option;

import java.util.List;
import java.util.stream.Stream;

/** Options that must be given unless ids are, which the parser can't know. */
public interface Needed {
    /** The names of those options that were not given. */
    List<String> missing();

    /** Refuses a command line that lacks some of these options. */
    static void require(Needed... options) {
        WrongCommandLine.ifMissing(
                Stream.of(options).flatMap(option -> option.missing().stream()).toList());
    }
}
