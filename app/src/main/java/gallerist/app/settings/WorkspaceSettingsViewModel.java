package gallerist.app.settings;

import gallerist.app.cli.Version;
import gallerist.app.diagnostics.Bundle;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Summary.Fact;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ApiVersion;
import gallerist.storage.About;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.WorkspaceSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/** What the workspace follows, what the program is, and what to send for help. */
public final class WorkspaceSettingsViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Live<Optional<State>> state;

    private record State(WorkspaceSettings settings, About about) {}

    public WorkspaceSettingsViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.state =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        _ ->
                                Optional.of(
                                        new State(
                                                bench.workspace().settings().show(),
                                                bench.workspace().about())));
    }

    public List<ApiVersion> versions() {
        return Arrays.asList(ApiVersion.values());
    }

    /** Nothing before it was read. */
    public ObservableValue<Optional<ApiVersion>> version() {
        return state.value().map(known -> known.map(now -> now.settings().apiVersion()));
    }

    public ObservableValue<Boolean> drills() {
        return state.value().map(known -> known.filter(now -> now.settings().drills()).isPresent());
    }

    public void follow(ApiVersion version) {
        if (!version().getValue().equals(Optional.of(version))) {
            change(now -> new WorkspaceSettings(version, now.drills()));
        }
    }

    public void allowDrills(boolean isAllowed) {
        if (drills().getValue() != isAllowed) {
            change(now -> new WorkspaceSettings(now.apiVersion(), isAllowed));
        }
    }

    private void change(UnaryOperator<WorkspaceSettings> edit) {
        attempt(caller -> bench.workspace().settings().write(caller, edit), _ -> {});
    }

    private <T> void attempt(Function<Caller, Outcome<T>> verb, Consumer<T> then) {
        bench.call(
                verb,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(T done) -> then.accept(done);
                        case Outcome.Refused<T>(List<Problem> problems) -> {
                            refused.accept(problems);
                            state.refresh();
                        }
                    }
                });
    }

    /** What it is and where. */
    public ObservableValue<List<Fact>> facts() {
        return state.value().map(known -> known.map(now -> facts(now.about())).orElse(List.of()));
    }

    private List<Fact> facts(About about) {
        return List.of(
                Fact.of("Program", Version.text()),
                Fact.of("Database", "H2, embedded, form %d".formatted(about.form())),
                Fact.of("Owner", about.owner().name()),
                Fact.of("Made", Figures.date(about.createdAt(), bench.zone())),
                Fact.of("Activity log", Figures.counted(about.head().count(), "entry", "entries")),
                Fact.exact("Folder", bench.workspace().folder().toString()),
                Fact.exact("Workspace id", about.id().toString()));
    }

    public List<String> contents() {
        return Bundle.contents();
    }

    public void bundle(Path to, Consumer<String> then) {
        attempt(
                caller -> new Bundle(bench.workspace()).write(caller, to),
                made -> then.accept("Wrote " + made));
    }

    @Override
    public void close() {
        state.close();
    }
}
