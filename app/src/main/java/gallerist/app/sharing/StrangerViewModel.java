package gallerist.app.sharing;

import gallerist.app.fx.Checked;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Step;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A subscription or tenant of elsewhere, of which no more than the id is known. */
public final class StrangerViewModel {
    private static final UUID ANY = new UUID(0, 0);

    private final SharingMatrixViewModel matrix;
    private final ObjectProperty<SharedTo> sort = new SimpleObjectProperty<>(SharedTo.SUBSCRIPTION);
    private final StringProperty id = new SimpleStringProperty("");
    private final StringBinding idProblem;
    private final StringBinding refusal;
    private final StringBinding obstacle;

    StrangerViewModel(SharingMatrixViewModel matrix) {
        this.matrix = matrix;
        idProblem =
                Bindings.createStringBinding(
                        () -> written().isEmpty() ? "" : Checked.by(() -> sort.get().id(written())),
                        sort,
                        id);
        refusal = Bindings.createStringBinding(this::refused, idProblem, matrix.changes());
        obstacle =
                Bindings.createStringBinding(
                        () -> {
                            if (written().isEmpty()) {
                                return "Say the id of the " + sort.get().text();
                            }
                            return idProblem.get().isEmpty() ? refusal.get() : idProblem.get();
                        },
                        sort,
                        id,
                        idProblem,
                        refusal);
    }

    private String written() {
        return id.get().strip();
    }

    /** What speaks against it whoever it is, is said before an id is typed. */
    private String refused() {
        UUID whom =
                written().isEmpty() || !idProblem.get().isEmpty() ? ANY : sort.get().id(written());
        return matrix.obstacleTo(new Step.Share(sort.get(), whom));
    }

    public ObjectProperty<SharedTo> sort() {
        return sort;
    }

    public StringProperty id() {
        return id;
    }

    public ObservableValue<String> idProblem() {
        return idProblem;
    }

    /** Why the gallery can't be shared with it. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** Why it can't be added yet, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** Gives it a row, with the box of the gallery ticked until the changes are applied. */
    public void add(Consumer<UUID> then) {
        UUID whom = sort.get().id(written());
        matrix.letIn(new Step.Share(sort.get(), whom));
        then.accept(whom);
    }
}
