package gallerist.app.desktop;

import gallerist.app.fx.Workbench;
import gallerist.app.text.Visible;
import gallerist.model.sharing.Principal;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Finds one of many as whom to act. */
final class ActingViewModel {
    private final Workbench bench;
    private final List<Principal> everybody;
    private final StringProperty words = new SimpleStringProperty("");

    ActingViewModel(Workbench bench, List<Principal> everybody) {
        this.bench = bench;
        this.everybody = List.copyOf(everybody);
    }

    StringProperty words() {
        return words;
    }

    /** Those whose name or sign-in name has the words. */
    ObservableValue<List<Principal>> found() {
        return words.map(this::find);
    }

    private List<Principal> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return everybody.stream()
                .filter(each -> text(each).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    static String text(Principal somebody) {
        return Visible.of(
                somebody.signIn().isEmpty()
                        ? somebody.displayName()
                        : "%s, %s".formatted(somebody.displayName(), somebody.signIn()));
    }

    void become(Principal somebody, Runnable then) {
        bench.call(
                _ -> bench.workspace().caller(somebody.id().toString()).orThrow(),
                caller -> {
                    then.run();
                    bench.actAs(caller);
                });
    }
}
