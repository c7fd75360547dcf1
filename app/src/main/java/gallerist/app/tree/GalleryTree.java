package gallerist.app.tree;

import gallerist.app.control.FilterField;
import gallerist.app.control.Grip;
import gallerist.app.control.Texts;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tree with its filter above. */
public final class GalleryTree {
    private static final double ROW = 24;

    /** As many lines as anybody looks through; what a filter finds beyond stays folded. */
    private static final int UNFOLDED = 500;

    private static final Grip.Reach WIDTH = new Grip.Reach(180, 264, 640);

    private final TreeViewModel model;
    private final BorderPane pane = new BorderPane();
    private final StackPane whole = new StackPane(pane);
    private final Grip grip = new Grip("Width of the tree", whole, Side.RIGHT, WIDTH);
    private final FilterField filter;
    private final TreeView<Branch> tree = new TreeView<>();
    private final List<BranchCell> cells = new ArrayList<>();
    private final Set<String> expanded = new HashSet<>();
    private int unfolded;
    private boolean isFollowing;

    /**
     * Makes the tree.
     *
     * @param open goes to what is selected
     * @param menus what can be done with a resource
     * @param capture is told of a file that was dropped on a definition
     */
    public GalleryTree(
            TreeViewModel model,
            Consumer<ResourceId> open,
            Function<ResourceId, ContextMenu> menus,
            BiConsumer<ResourceId, Path> capture) {
        this.model = model;
        filter = new FilterField("Filter galleries and images", model.filter());
        filter.addEventHandler(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.DOWN) {
                        tree.requestFocus();
                    }
                });
        VBox head = new VBox(filter);
        head.getStyleClass().add("sidebar-head");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText("Galleries");
        tree.setCellFactory(_ -> {
            BranchCell cell = new BranchCell(model, menus, capture);
            cells.add(cell);
            return cell;
        });
        tree.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, item) -> {
                    if (item != null && !isFollowing) {
                        open.accept(item.getValue().target());
                    }
                });
        tree.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    boolean isMenuKey =
                            pressed.getCode() == KeyCode.CONTEXT_MENU
                                    || (pressed.getCode() == KeyCode.F10 && pressed.isShiftDown());
                    if (isMenuKey) {
                        openMenu(menus);
                        pressed.consume();
                    }
                });
        pane.getStyleClass().add("sidebar");
        pane.setTop(head);
        StackPane.setAlignment(grip, Pos.CENTER_RIGHT);
        whole.getChildren().add(grip);
        model.branches().addListener((_, _, branches) -> show(branches));
        model.isEmpty()
                .addListener((_, _, none) ->
                        none.filter(isNone -> isNone).ifPresent(_ -> show(List.of())));
        model.standings()
                .addListener(
                        (MapChangeListener<ResourceId, Standing>)
                                changed -> renew(changed.getKey()));
        model.worst().addListener((_, _, _) -> renew());
        model.advice().addListener((_, _, _) -> renew());
        show(model.branches().getValue());
    }

    /** What the right button of the mouse does on a line, for the line that is selected. */
    private void openMenu(Function<ResourceId, ContextMenu> menus) {
        Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .ifPresent(item ->
                        tree.lookupAll(".tree-cell").stream()
                                .filter(BranchCell.class::isInstance)
                                .map(BranchCell.class::cast)
                                .filter(cell -> item.equals(cell.getTreeItem()))
                                .findFirst()
                                .ifPresent(cell ->
                                        menus.apply(item.getValue().target())
                                                .show(cell, Side.BOTTOM, cell.getHeight(), 0)));
    }

    public Node node() {
        return whole;
    }

    /** By which it is made wider. */
    public Grip grip() {
        return grip;
    }

    /** What is typed in the filter. */
    public StringProperty filter() {
        return model.filter();
    }

    /** Puts the keyboard into the filter. */
    public void find() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** The keys of what is unfolded, to be kept. */
    public Set<String> expanded() {
        return Set.copyOf(expanded);
    }

    public void expand(Set<String> keys) {
        expanded.addAll(keys);
        show(model.branches().getValue());
    }

    private void show(List<Branch> branches) {
        unfolded = 0;
        if (branches.isEmpty()) {
            VBox none = new VBox(4);
            none.getStyleClass().add("none");
            if (isFiltered()) {
                none.getChildren().addAll(Texts.small("Nothing has this name"), all());
            } else {
                none.getChildren().add(Texts.small(noGallery()));
            }
            pane.setCenter(none);
            return;
        }
        String selected =
                Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                        .map(item -> item.getValue().key())
                        .orElse("");
        TreeItem<Branch> root = new TreeItem<>();
        root.getChildren()
                .setAll(
                        branches.stream()
                                .map(branch ->
                                        new BranchItem(branch, this::isUnfolded, this::turned))
                                .toList());
        root.setExpanded(true);
        isFollowing = true;
        tree.setRoot(root);
        items(root)
                .filter(item -> item.getValue().key().equals(selected))
                .findFirst()
                .ifPresent(item -> tree.getSelectionModel().select(item));
        isFollowing = false;
        pane.setCenter(tree);
    }

    private Hyperlink all() {
        Hyperlink all = new Hyperlink("Show all galleries");
        all.setOnAction(_ -> {
            filter.clear();
            filter.requestFocus();
        });
        return all;
    }

    private String noGallery() {
        return model.isEmpty().getValue().isPresent() ? "No galleries yet" : "";
    }

    private boolean isUnfolded(Branch branch) {
        if (!isFiltered()) {
            return expanded.contains(branch.key());
        }
        unfolded += branch.inside().size();
        return unfolded <= UNFOLDED;
    }

    private boolean isFiltered() {
        return !model.filter().get().isEmpty();
    }

    private void renew() {
        cells.forEach(BranchCell::renew);
    }

    private void renew(ResourceId changed) {
        cells.stream()
                .filter(cell -> cell.getItem() != null && cell.getItem().target().equals(changed))
                .forEach(BranchCell::renew);
    }

    private void turned(Branch branch, boolean isOpen) {
        renew();
        if (isFiltered()) {
            return;
        }
        if (isOpen) {
            expanded.add(branch.key());
        } else {
            expanded.remove(branch.key());
        }
    }

    private static Stream<TreeItem<Branch>> items(TreeItem<Branch> above) {
        return above.getChildren().stream()
                .flatMap(item ->
                        item.isExpanded()
                                ? Stream.concat(Stream.of(item), items(item))
                                : Stream.of(item));
    }

    /** Selects a resource that the window went to, and unfolds all above it. */
    public void follow(ResourceId id) {
        TreeItem<Branch> root = tree.getRoot();
        if (root == null) {
            return;
        }
        // Unfolding moves the selection for a moment, which is nobody's wish to go elsewhere.
        isFollowing = true;
        descend(root, id)
                .ifPresent(found -> {
                    TreeItem<Branch> now = tree.getSelectionModel().getSelectedItem();
                    if (now == null || !now.getValue().target().equals(id)) {
                        tree.getSelectionModel().select(found);
                        tree.scrollTo(Math.max(0, tree.getRow(found) - 3));
                    }
                });
        isFollowing = false;
    }

    private static Optional<TreeItem<Branch>> descend(TreeItem<Branch> above, ResourceId id) {
        for (TreeItem<Branch> item : above.getChildren()) {
            Branch branch = item.getValue();
            if (!(branch instanceof Branch.Shelf) && branch.target().equals(id)) {
                return Optional.of(item);
            }
            if (id.isWithin(branch.target())) {
                Optional<TreeItem<Branch>> below = descend(item, id);
                if (below.isPresent()) {
                    item.setExpanded(true);
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    public void nothing() {
        isFollowing = true;
        tree.getSelectionModel().clearSelection();
        isFollowing = false;
    }
}
