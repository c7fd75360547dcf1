package gallerist.app.cli.machine;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.model.gallery.Kind;
import java.util.ArrayList;
import java.util.List;

/** The words after {@code gallerist vm} and {@code vmss}. */
public final class MachineWords {
    private MachineWords() {}

    public static List<Word> list(Kind kind) {
        List<Word> words = new ArrayList<>();
        if (kind == Kind.SCALE_SET) {
            words.add(verb("create", "Make one from an image.", CreateScaleSet::new));
            words.add(verb("update", "Choose how it gets new versions.", UpdateScaleSet::new));
        } else {
            words.add(verb("create", "Make some from an image.", CreateMachines::new));
        }
        words.addAll(same(kind));
        return words;
    }

    private static List<Word> same(Kind kind) {
        return List.of(
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
