package gallerist.app.tree;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/**
 * A line that makes those inside it when they are first asked for. Lines that are unfolded from the
 * beginning tell nobody, so that a thousand of them cost no more than their making.
 */
final class BranchItem extends TreeItem<Branch> {
    private final Predicate<Branch> isUnfolded;
    private final BiConsumer<Branch, Boolean> turned;
    private boolean isFilled;

    BranchItem(Branch branch, Predicate<Branch> isUnfolded, BiConsumer<Branch, Boolean> turned) {
        super(branch);
        this.isUnfolded = isUnfolded;
        this.turned = turned;
        setExpanded(!branch.inside().isEmpty() && isUnfolded.test(branch));
        expandedProperty().addListener((_, _, isOpen) -> turned.accept(branch, isOpen));
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
                            .map(branch -> new BranchItem(branch, isUnfolded, turned))
                            .toList());
        }
        return children;
    }
}
