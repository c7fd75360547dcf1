package gallerist.app.cli.sig.applicationversion;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist sig gallery-application version}. */
public final class ApplicationVersionWords {
    private ApplicationVersionWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Create a version of a VM application.", CreateVersion::new),
                verb("list", "List the versions of a VM application.", ListVersions::new),
                verb("show", "Show a version of a VM application.", ShowVersion::new),
                verb("update", "Change a version of a VM application.", UpdateVersion::new),
                verb("delete", "Delete a version of a VM application.", DeleteVersion::new),
                verb("consumers", "Tell which machines have a VM application.", ListUsers::new),
                verb("wait", "Wait for a version of a VM application.", WaitForVersion::new));
    }
}
