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

    BranchCell(
            TreeViewModel model,
            Function<ResourceId, ContextMenu> menus,
            BiConsumer<ResourceId, Path> capture) {
        this.model = model;
        this.menus = menus;
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
        if (empty || branch == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        HBox line =
                switch (branch) {
                    case Branch.Gallery gallery ->
                            line(
                                    "fth-layers",
                                    Texts.styled(gallery.name(), "gallery-name"),
                                    gallery.home().name());
                    case Branch.Shelf(_, Kind of, List<Branch> inside) ->
                            line(
                                    of == Kind.IMAGE_DEFINITION ? "fth-disc" : "fth-package",
                                    Texts.plain(branch.name()),
                                    Figures.count(inside.size()));
                    case Branch.Artifact(_, Kind kind, List<Branch> inside) ->
                            line(
                                    kind == Kind.IMAGE_DEFINITION
                                            ? "fth-hard-drive"
                                            : "fth-package",
                                    Texts.plain(branch.name()),
                                    Figures.counted(inside.size(), "version", "versions"));
                    case Branch.Version(ResourceId id) -> version(id);
                };
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tree-line");
        setGraphic(line);
    }

    private HBox line(String icon, Label name, String end) {
        name.setMinWidth(0);
        HBox line = new HBox(Icon.sized(icon, ICON), name, Space.across());
        Optional<Mark> worst = worst();
        Tally tally = advised();
        if (tally.pressing() > 0) {
            line.getChildren().add(shield(tally));
        }
        worst.ifPresent(mark -> line.getChildren().add(new Glyph(mark, FOLDED, ICON)));
        line.getChildren().add(end(end));
        setAccessibleText(
                name.getText()
                        + ", "
                        + end
                        + worst.map(mark -> ", inside: " + mark.style()).orElse("")
                        + (tally.pressing() > 0 ? ", advice: " + tally.words() : ""));
        return line;
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

    private HBox version(ResourceId id) {
        Optional<Standing> known = model.standing(id);
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
        setAccessibleText(known.map(at -> spoken(id, at)).orElse(id.name()));
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
