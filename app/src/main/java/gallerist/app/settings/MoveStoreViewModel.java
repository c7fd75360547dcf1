package gallerist.app.settings;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.ZoneStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A region whose bytes shall be kept in another folder. */
public final class MoveStoreViewModel {
    private final Workbench bench;
    private final ObjectProperty<Region> region;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringBinding folderProblem;
    private final StringBinding obstacle;

    public MoveStoreViewModel(Workbench bench, Optional<Region> first) {
        this.bench = bench;
        this.region = new SimpleObjectProperty<>(first.orElse(regions().getFirst()));
        this.folderProblem = Bindings.createStringBinding(this::check, folder);
        this.obstacle =
                Bindings.createStringBinding(
                        () -> folder.get().isBlank() ? "Name the folder" : folderProblem.get(),
                        folder,
                        folderProblem);
    }

    private String check() {
        try {
            return folder.get().isBlank() || Path.of(folder.get()).isAbsolute()
                    ? ""
                    : "Give the whole path, such as /mnt/images";
        } catch (InvalidPathException odd) {
            return "No folder can be called so";
        }
    }

    public List<Region> regions() {
        return Regions.all().stream().sorted(Comparator.comparing(Region::displayName)).toList();
    }

    public ObjectProperty<Region> region() {
        return region;
    }

    public StringProperty folder() {
        return folder;
    }

    public ObservableValue<String> folderProblem() {
        return folderProblem;
    }

    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    public ObservableValue<String> refusal() {
        return refusal;
    }

    public void move(Runnable then) {
        Region moved = region.get();
        Path to = Path.of(folder.get());
        refusal.set("");
        bench.call(
                caller -> bench.workspace().regionStores().set(caller, moved, Optional.empty(), to),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<ZoneStore>> _ -> then.run();
                        case Outcome.Refused<List<ZoneStore>>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }
}
