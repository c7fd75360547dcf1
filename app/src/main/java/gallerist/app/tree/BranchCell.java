package gallerist.app.tree;

import gallerist.app.control.Badges;
import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.page.Tally;
import gallerist.app.text.Figures;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;

/** A line of the tree: glyph, name, tags, and something muted at the right end. */
final class BranchCell extends TreeCell<Branch> {
    private static final int ICON = 14;
    private static final int SHIELD = 12;

    /** A pie that is half full stands for copies of which some are further than others. */
    private static final int FOLDED = 50;

    /** Names up to this length are never cut: what stands beside them is. */
    private static final int USUAL_NAME = 14;

    private static final Pattern PARTLY = Pattern.compile("latest in (\\d+) of (\\d+)");

    private final TreeViewModel model;
    private final Function<ResourceId, ContextMenu> menus;
    private Optional<Face> shown = Optional.empty();

    /** All that a line says. */
    private sealed interface Face {
        /** Of what has something inside. */
        record Folder(
                String icon,
                String style,
                String name,
                String end,
                Optional<Mark> worst,
                Tally advice)
                implements Face {}

        record Version(ResourceId id, Optional<Standing> standing) implements Face {}
    }

    BranchCell(
            TreeViewModel model,
            Function<ResourceId, ContextMenu> menus,
            BiConsumer<ResourceId, Path> capture) {
        this.model = model;
        this.menus = menus;
        treeItemProperty().addListener((_, _, _) -> renew());
        setOnDragOver(over -> {
            if (takesFiles() && over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        setOnDragDropped(drop -> {
            List<File> files = drop.getDragboard().getFiles();
            boolean isTaken = takesFiles() && !files.isEmpty();
            if (isTaken) {
                capture.accept(getItem().target(), files.getFirst().toPath());
            }
            drop.setDropCompleted(isTaken);
            drop.consume();
        });
        setOnContextMenuRequested(asked -> {
            if (!isEmpty()) {
                this.menus
                        .apply(getItem().target())
                        .show(this, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
    }

    /** A version can be made from a file where a definition is. */
    private boolean takesFiles() {
        return getItem() instanceof Branch.Artifact;
    }

    @Override
    protected void updateItem(Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setText("");
        renew();
    }

    /** Shows how things stand now. What would look the same stays, with the mouse over it. */
    void renew() {
        Optional<Face> now =
                isEmpty() ? Optional.empty() : Optional.ofNullable(getItem()).map(this::face);
        if (!now.equals(shown)) {
            shown = now;
            setGraphic(now.map(BranchCell::line).orElse(null));
            setAccessibleText(now.map(BranchCell::spoken).orElse(""));
        }
    }

    private Face face(Branch branch) {
        return switch (branch) {
            case Branch.Gallery gallery ->
                    folder("fth-layers", "gallery-name", gallery, gallery.home().name());
            case Branch.Shelf(_, Kind of, List<Branch> inside) ->
                    folder(
                            of == Kind.IMAGE_DEFINITION ? "fth-disc" : "fth-package",
                            "",
                            branch,
                            Figures.count(inside.size()));
            case Branch.Artifact(_, Kind kind, List<Branch> inside) ->
                    folder(
                            kind == Kind.IMAGE_DEFINITION ? "fth-hard-drive" : "fth-package",
                            "",
                            branch,
                            Figures.counted(inside.size(), "version", "versions"));
            case Branch.Version(ResourceId id) -> new Face.Version(id, model.standing(id));
        };
    }

    private Face folder(String icon, String style, Branch branch, String end) {
        return new Face.Folder(icon, style, branch.name(), end, worst(), advised());
    }

    private static HBox line(Face face) {
        HBox line =
                switch (face) {
                    case Face.Folder folder -> line(folder);
                    case Face.Version version -> line(version);
                };
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tree-line");
        return line;
    }

    private static HBox line(Face.Folder folder) {
        Label name =
                folder.style().isEmpty()
                        ? Texts.plain(folder.name())
                        : Texts.styled(folder.name(), folder.style());
        name.setMinWidth(0);
        HBox line = new HBox(Icon.sized(folder.icon(), ICON), name, Space.across());
        if (folder.advice().pressing() > 0) {
            line.getChildren().add(shield(folder.advice()));
        }
        folder.worst().ifPresent(mark -> line.getChildren().add(new Glyph(mark, FOLDED, ICON)));
        line.getChildren().add(end(folder.end()));
        return line;
    }

    private static String spoken(Face face) {
        return switch (face) {
            case Face.Folder(_, _, String name, String end, Optional<Mark> worst, Tally advice) ->
                    name
                            + ", "
                            + end
                            + worst.map(mark -> ", inside: " + mark.style()).orElse("")
                            + (advice.pressing() > 0 ? ", advice: " + advice.words() : "");
            case Face.Version(ResourceId id, Optional<Standing> known) ->
                    known.map(at -> spoken(id, at)).orElse(id.name());
        };
    }

    /** What was found is counted where it is folded away, so that nothing is told twice. */
    private Tally advised() {
        return getItem() instanceof Branch.Shelf
                        || getTreeItem() == null
                        || getTreeItem().isExpanded()
                ? Tally.NONE
                : model.advised(getItem().target());
    }

    private static Label shield(Tally tally) {
        Label shield = Texts.styled(Figures.count(tally.pressing()), "advised");
        shield.setGraphic(Icon.sized("fth-shield", SHIELD));
        shield.getStyleClass().add(tally.faults() > 0 ? "fault" : "warning");
        shield.setMinWidth(Label.USE_PREF_SIZE);
        return shield;
    }

    /** What is folded away is told by its worst. */
    private Optional<Mark> worst() {
        return getTreeItem() == null || getTreeItem().isExpanded()
                ? Optional.empty()
                : Optional.ofNullable(model.worst().getValue().get(getItem().key()));
    }

    private static Label end(String text) {
        Label end = Texts.styled(text, "end");
        end.setMinWidth(Label.USE_PREF_SIZE);
        return end;
    }

    private static HBox line(Face.Version version) {
        ResourceId id = version.id();
        Optional<Standing> known = version.standing();
        Label name = Texts.styled(id.name(), "version-name");
        name.setMinWidth(id.name().length() <= USUAL_NAME ? Label.USE_PREF_SIZE : 0);
        HBox line = new HBox();
        line.getChildren()
                .addAll(
                        known.map(at -> new Glyph(at.mark(), at.percent(), ICON))
                                .orElseGet(() -> new Glyph(Mark.EMPTY, ICON)),
                        name);
        known.ifPresent(at -> {
            if (at.hasEnded()) {
                name.getStyleClass().add("ended");
            }
            at.badges().stream()
                    .map(BranchCell::shortened)
                    .map(Badges::of)
                    .forEach(line.getChildren()::add);
            line.getChildren().add(Space.across());
            if (at.badges().size() <= 1) {
                line.getChildren().add(end(at.regions()));
            }
        });
        return line;
    }

    /** There is no room for many words here, and none may be cut. */
    private static Badge shortened(Badge badge) {
        return badge instanceof Badge.Tagged(Badge.Kind kind, String word)
                ? new Badge.Tagged(kind, PARTLY.matcher(word).replaceFirst("latest $1/$2"))
                : badge;
    }

    private static String spoken(ResourceId id, Standing at) {
        return "%s, %s, %s, %s"
                .formatted(
                        id.name(),
                        at.badges().stream().map(Badge::word).collect(Collectors.joining(", ")),
                        at.word(),
                        at.regions())
                .replace(", , ", ", ");
    }
}
