package gallerist.app.desktop;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Context;
import gallerist.app.text.Figures;
import gallerist.app.text.Visible;
import gallerist.model.gallery.Kind;
import gallerist.storage.About;
import gallerist.storage.Change;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line at the bottom: where one works, which workspace this is and what it holds. */
final class StatusLine implements AutoCloseable {
    private static final int ICON = 13;

    private final HBox bar = new HBox();
    private final Label contents = label("fth-layers", "");
    private final Label context = label("fth-shield", "");
    private final RegionsOnline regions;
    private final Live<Optional<About>> about;
    private final Live<String> account;

    /**
     * Makes it.
     *
     * @param transfers what is under way, in short
     * @param isNarrow whether there is room only for what changes
     */
    StatusLine(Workbench bench, Node transfers, Runnable openMap, ObservableBooleanValue isNarrow) {
        regions = new RegionsOnline(bench, openMap);
        Label folder = label("fth-folder", folder(bench));
        folder.setMinWidth(0);
        context.setMinWidth(Label.USE_PREF_SIZE);
        Label database = label("fth-database", "H2 · embedded");
        Stream.of(folder, database, contents)
                .forEach(label -> {
                    label.visibleProperty().bind(Bindings.not(isNarrow));
                    label.managedProperty().bind(label.visibleProperty());
                });
        bar.getStyleClass().add("status-line");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .addAll(
                        context,
                        folder,
                        database,
                        regions.node(),
                        Space.across(),
                        transfers,
                        contents);
        about =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        _ -> Optional.of(bench.workspace().about()));
        about.value().addListener((_, _, now) -> now.ifPresent(this::count));
        account =
                bench.live(
                        "",
                        Change.Written.class::isInstance,
                        _ -> Context.current(bench.workspace().accounts()));
        account.value().addListener((_, _, now) -> context.setText(Visible.of(now)));
    }

    private static String folder(Workbench bench) {
        return Optional.ofNullable(bench.workspace().folder().getFileName())
                .map(Object::toString)
                .orElse("workspace");
    }

    private void count(About about) {
        contents.setText(
                String.join(
                        " · ",
                        counted(about, Kind.GALLERY, "gallery", "galleries"),
                        counted(about, Kind.IMAGE_DEFINITION, "definition", "definitions"),
                        counted(about, Kind.IMAGE_VERSION, "version", "versions")));
    }

    private static String counted(About about, Kind kind, String one, String many) {
        return Figures.counted(about.resources().getOrDefault(kind, 0L), one, many);
    }

    private static Label label(String icon, String text) {
        Label label = Texts.plain(text);
        label.setGraphic(Icon.sized(icon, ICON));
        return label;
    }

    /** What may take long is read again. */
    void beat() {
        regions.beat();
    }

    Node node() {
        return bar;
    }

    @Override
    public void close() {
        regions.close();
        about.close();
        account.close();
    }
}
