package gallerist.app.tree;

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
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeCell;
import javafx.scene.input.TransferMode;

/** A line of the tree: glyph, name, tags, and something muted at the right end. */
final class BranchCell extends TreeCell<Branch> {
    private final TreeViewModel model;
    private final Function<ResourceId, ContextMenu> menus;
    private final BranchLine line = new BranchLine();
    private Optional<Face> shown = Optional.empty();

    BranchCell(
            TreeViewModel model,
            Function<ResourceId, ContextMenu> menus,
            BiConsumer<ResourceId, Path> capture) {
        this.model = model;
        this.menus = menus;
        setGraphic(line);
        line.setVisible(false);
        treeItemProperty()
                .addListener((_, _, item) -> {
                    if (item != null && item.getValue().equals(getItem())) {
                        renew();
                    }
                });
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
            line.setVisible(now.isPresent());
            now.ifPresent(line::show);
            setAccessibleText(now.map(Face::spoken).orElse(""));
        }
    }

    private Face face(Branch branch) {
        return switch (branch) {
            case Branch.Gallery gallery ->
                    folder("fth-layers", true, gallery, gallery.home().name());
            case Branch.Shelf(_, Kind of, List<Branch> inside) ->
                    folder(
                            of == Kind.IMAGE_DEFINITION ? "fth-disc" : "fth-package",
                            false,
                            branch,
                            Figures.count(inside.size()));
            case Branch.Artifact(_, Kind kind, List<Branch> inside) ->
                    folder(
                            kind == Kind.IMAGE_DEFINITION ? "fth-hard-drive" : "fth-package",
                            false,
                            branch,
                            Figures.counted(inside.size(), "version", "versions"));
            case Branch.Version(ResourceId id) -> new Face.Version(id, model.standing(id));
        };
    }

    private Face folder(String icon, boolean isGallery, Branch branch, String end) {
        return new Face.Folder(icon, isGallery, branch.name(), end, worst(), advised());
    }

    /** What was found is counted where it is folded away, so that nothing is told twice. */
    private Tally advised() {
        return getItem() instanceof Branch.Shelf
                        || getTreeItem() == null
                        || getTreeItem().isExpanded()
                ? Tally.NONE
                : model.advised(getItem().target());
    }

    /** What is folded away is told by its worst. */
    private Optional<Mark> worst() {
        return getTreeItem() == null || getTreeItem().isExpanded()
                ? Optional.empty()
                : Optional.ofNullable(model.worst().getValue().get(getItem().key()));
    }
}
