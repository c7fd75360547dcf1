package gallerist.app.importing;

import gallerist.app.code.Copyable;
import gallerist.app.exchange.Document;
import gallerist.app.exchange.Documents;
import gallerist.app.exchange.Plan;
import gallerist.app.exchange.Reading;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.gallery.Names;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Caller;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Documents that are to come in. They are tried out whenever something else is wanted. */
public final class ImportViewModel {
    private static final String USUAL_HOME = "westeurope";
    private static final String TRYING = "It is being tried out";

    private final Workbench bench;
    private final StringProperty document = new SimpleStringProperty("");
    private final StringProperty parameters = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private final ObjectProperty<Region> region =
            new SimpleObjectProperty<>(Regions.of(USUAL_HOME));
    private final ReadOnlyObjectWrapper<Prospect> prospect =
            new ReadOnlyObjectWrapper<>(Prospect.none("Choose a document"));
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final StringBinding groupProblem;
    private final StringBinding obstacle;
    private Wanted tried = new Wanted(List.of(), "", Regions.of(USUAL_HOME));

    public ImportViewModel(Workbench bench) {
        this.bench = bench;
        groupProblem =
                Bindings.createStringBinding(
                        () ->
                                group.get().isEmpty()
                                        ? ""
                                        : Checked.by(() -> Names.group(group.get())),
                        group);
        obstacle =
                Bindings.createStringBinding(
                        () ->
                                groupProblem.get().isEmpty()
                                        ? prospect.get().obstacle()
                                        : groupProblem.get(),
                        groupProblem,
                        prospect);
        region.addListener((_, _, _) -> tryOut());
    }

    /** What is asked for at one moment. */
    private record Wanted(List<String> files, String group, Region region) {}

    private Wanted wanted() {
        List<String> files =
                Stream.of(document.get(), parameters.get())
                        .map(String::strip)
                        .filter(path -> !path.isEmpty())
                        .toList();
        return new Wanted(files, group.get(), region.get());
    }

    /** Reads what is wanted now, unless that was done. */
    void tryOut() {
        Wanted now = wanted();
        if (now.equals(tried) || !groupProblem.get().isEmpty()) {
            return;
        }
        tried = now;
        refusal.set("");
        if (document.get().isBlank()) {
            prospect.set(Prospect.none("Choose a document"));
            return;
        }
        prospect.set(Prospect.none(TRYING));
        bench.call(
                caller -> look(caller, now),
                seen -> {
                    if (now.equals(tried)) {
                        prospect.set(seen);
                    }
                });
    }

    private Prospect look(Caller caller, Wanted wanted) {
        List<Document> documents = new ArrayList<>();
        for (String path : wanted.files()) {
            try {
                Path file = Path.of(path);
                documents.add(Documents.read(file, file));
            } catch (IOException unreadable) {
                return Prospect.unread(
                        "%s can't be read: %s.".formatted(path, Documents.reason(unreadable)));
            } catch (InvalidPathException noPath) {
                return Prospect.unread("'%s' is no path of a file.".formatted(path));
            }
        }
        ResourceId subscription = bench.workspace().subscription();
        Reading.Read read =
                Reading.of(
                        documents,
                        Optional.of(wanted.group())
                                .filter(name -> !name.isEmpty())
                                .map(subscription::group),
                        wanted.region().name(),
                        Map.of());
        return Prospect.of(
                Plan.of(bench.workspace(), caller, subscription, read, wanted.region().name()),
                read);
    }

    /** What was seen, to be done elsewhere. */
    Copyable copyable() {
        return new Copyable(
                bench, () -> new ImportRecipe(bench.apiVersion()).of(prospect.get().rows()));
    }

    /** Applies what was seen; all of it or nothing. */
    void apply(Consumer<String> then) {
        Plan plan = prospect.get().plan().orElseThrow();
        prospect.set(Prospect.none("It is being brought in"));
        bench.call(
                plan::apply,
                refused -> {
                    if (refused.isEmpty()) {
                        then.accept("Brought in: " + plan.text());
                    } else {
                        refusal.set(Checked.sentences(refused.get()));
                        tried = new Wanted(List.of(), "", region.get());
                        tryOut();
                    }
                });
    }

    List<Region> regions() {
        return Regions.all().stream().sorted(Comparator.comparing(Region::displayName)).toList();
    }

    StringProperty document() {
        return document;
    }

    StringProperty parameters() {
        return parameters;
    }

    StringProperty group() {
        return group;
    }

    ObservableValue<String> groupProblem() {
        return groupProblem;
    }

    ObjectProperty<Region> region() {
        return region;
    }

    ObservableValue<Prospect> prospect() {
        return prospect.getReadOnlyProperty();
    }

    ObservableValue<String> obstacle() {
        return obstacle;
    }

    ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }
}
