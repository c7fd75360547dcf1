package gallerist.app.cli.machine;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.model.gallery.Kind;
import java.util.List;

/** The words after {@code gallerist vm} and {@code vmss}. */
public final class MachineWords {
    private MachineWords() {}

    public static List<Word> list(Kind kind) {
        return List.of(
                kind == Kind.SCALE_SET
                        ? verb("create", "Make one from an image.", CreateScaleSet::new)
                        : verb("create", "Make some from an image.", CreateMachines::new),
                verb("list", "List them.", () -> new ListMachines(kind)),
                verb("show", "Show one.", () -> new ShowMachine(kind)),
                verb("delete", "Delete one.", () -> new DeleteMachine(kind)),
                noun("application", "The VM applications on one.", () -> applications(kind)));
    }

    private static List<Word> applications(Kind kind) {
        return List.of(
                verb("set", "Choose which it has.", () -> new SetApplications(kind)),
                verb("list", "List which it has.", () -> new ListApplications(kind)));
    }
}
