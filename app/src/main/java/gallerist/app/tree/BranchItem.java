package gallerist.app.tree;

import java.util.function.BiConsumer;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A line that makes those inside it when it is first unfolded. */
final class BranchItem extends TreeItem<Branch> {
    private final BiConsumer<Branch, Boolean> unfolded;
    private boolean isFilled;

    BranchItem(Branch branch, BiConsumer<Branch, Boolean> unfolded) {
        super(branch);
        this.unfolded = unfolded;
        expandedProperty().addListener((_, _, isOpen) -> unfolded.accept(branch, isOpen));
    }

    @Override
    public boolean isLeaf() {
        return getValue().inside().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<Branch>> getChildren() {
        ObservableList<TreeItem<Branch>> children = super.getChildren();
        if (!isFilled) {
            isFilled = true;
            children.setAll(
                    getValue().inside().stream()
                            .map(branch -> new BranchItem(branch, unfolded))
                            .toList());
        }
        return children;
    }
}
