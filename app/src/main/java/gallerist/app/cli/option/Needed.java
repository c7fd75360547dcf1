package gallerist.app.cli.option;

import java.util.List;

/** Options that must be given unless ids are, which the parser can't know. */
public interface Needed {
    /** The names of those options that were not given. */
    List<String> missing();
}
