package gallerist.app.code;

import gallerist.app.fx.Workbench;
import java.util.Optional;
import java.util.function.Supplier;

/** What is about to be done, to be copied as it is at that moment. */
public final class Copyable {
    private final Workbench bench;
    private final Supplier<Recipe> recipe;

    public Copyable(Workbench bench, Supplier<Recipe> recipe) {
        this.bench = bench;
        this.recipe = recipe;
    }

    public String command() {
        return recipe.get().remarked();
    }

    /** What to mend in all of it before it is run. */
    Optional<String> caution() {
        return recipe.get().caution();
    }

    /** For the version of the service that the workspace follows; nothing without words for it. */
    public Optional<String> in(Language language) {
        return recipe.get().in(language, bench.apiVersion());
    }
}
