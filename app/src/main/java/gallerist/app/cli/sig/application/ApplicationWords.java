package gallerist.app.cli.sig.application;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.sig.applicationversion.ApplicationVersionWords;
import java.util.List;

/** The words after {@code gallerist sig gallery-application}. */
public final class ApplicationWords {
    private ApplicationWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Create a VM application.", CreateApplication::new),
                verb("list", "List the VM applications of a gallery.", ListApplications::new),
                verb("show", "Show a VM application.", ShowApplication::new),
                verb("update", "Change a VM application.", UpdateApplication::new),
                verb("delete", "Delete a VM application.", DeleteApplication::new),
                verb("wait", "Wait for a VM application.", WaitForApplication::new),
                noun("version", "Versions of VM applications.", ApplicationVersionWords::list));
    }
}
