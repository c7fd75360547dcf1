package gallerist.app.editing;

import gallerist.app.az.PropertyChange;
import gallerist.app.editing.Entry.Shape;
import gallerist.app.fx.Checked;
import gallerist.app.wire.Json;
import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tools.jackson.databind.node.ObjectNode;

/** Properties of one resource that are typed over, each checked for itself and all together. */
final class Form {
    private final List<Part> parts;
    private final Map<Entry, Cell> cells = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private ObjectNode basis = Json.object();
    private Function<ObjectNode, List<Problem>> rules = _ -> List.of();

    Form(List<Part> parts) {
        this.parts = List.copyOf(parts);
        for (Part part : parts) {
            for (List<Entry> row : part.rows()) {
                for (Entry entry : row) {
                    Cell cell = Cell.of(entry);
                    cell.onChange(this::typed);
                    cells.put(entry, cell);
                }
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    Cell cell(Entry entry) {
        return Optional.ofNullable(cells.get(entry)).orElseThrow();
    }

    Collection<Cell> cells() {
        return cells.values();
    }

    /**
     * Stands on what is stored; what was typed stays.
     *
     * @param check what the rules say to a tree
     */
    void follow(ObjectNode stored, Function<ObjectNode, List<Problem>> check) {
        basis = stored.deepCopy();
        rules = check;
        cells.values().forEach(cell -> cell.follow(Tree.at(basis, cell.entry().path())));
        typed();
    }

    void reset() {
        cells.values().forEach(Cell::reset);
    }

    /** Says again what the rules say. */
    private void typed() {
        List<Problem> known = rules.apply(basis);
        List<Problem> told = new ArrayList<>();
        for (Cell cell : cells.values()) {
            List<Problem> its = new ArrayList<>();
            if (cell.isChanged()) {
                its.addAll(cell.ambiguous());
                rules.apply(with(List.of(cell))).stream()
                        .filter(problem -> !known.contains(problem))
                        .forEach(its::add);
            }
            cell.complain(Checked.sentences(its));
            told.addAll(its);
        }
        trouble.set(
                Checked.sentences(
                        rules.apply(json()).stream()
                                .filter(problem -> !told.contains(problem))
                                .toList()));
        version.set(version.get() + 1);
    }

    /** Becomes another number with everything that is typed. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** What the rules say to all of it together, and to none of it alone. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The first thing that is wrong, empty where nothing is. */
    String wrong() {
        return cells.values().stream()
                .map(cell -> cell.problem().get())
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse(trouble.get());
    }

    List<Cell> changed() {
        return cells.values().stream()
                .filter(cell -> cell.entry().shape() != Shape.FIXED)
                .filter(Cell::isChanged)
                .toList();
    }

    /** The properties that another tree has differently, by their titles. */
    List<Cell> differing(ObjectNode other) {
        return cells.values().stream()
                .filter(cell -> cell.differs(Tree.at(other, cell.entry().path())))
                .toList();
    }

    ObjectNode json() {
        return with(changed());
    }

    private ObjectNode with(List<Cell> some) {
        ObjectNode tree = basis.deepCopy();
        some.forEach(cell -> Tree.put(tree, cell.entry().path(), cell.json()));
        return tree;
    }

    List<PropertyChange> changes() {
        return changed().stream()
                .map(cell -> new PropertyChange(cell.entry().path(), cell.json()))
                .toList();
    }
}
