package gallerist.app.palette;

import gallerist.app.fx.Action;
import gallerist.app.palette.Find.Deed;
import gallerist.app.palette.Find.Spot;
import gallerist.app.palette.Find.Thing;
import gallerist.app.palette.Find.Title;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * Finds actions and things by their words. A sign narrows it: {@code >} to actions, {@code gal:},
 * {@code def:}, {@code ver:} and {@code reg:} to things of a kind.
 */
public final class PaletteViewModel {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final int MOST = 60;
    private static final int MOST_OF_A_KIND = 20;

    private final List<Action> actions;
    private final List<Outline.Line> outline;
    private final Consumer<ResourceId> open;
    private final Consumer<Region> show;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectBinding<List<Find>> finds;

    /**
     * Searches what is given.
     *
     * @param open goes to a thing
     * @param show goes to a region
     */
    public PaletteViewModel(
            List<Action> actions,
            List<Outline.Line> outline,
            Consumer<ResourceId> open,
            Consumer<Region> show) {
        this.actions = List.copyOf(actions);
        this.outline = List.copyOf(outline);
        this.open = open;
        this.show = show;
        this.finds = Bindings.createObjectBinding(this::find, typed);
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableValue<List<Find>> finds() {
        return finds;
    }

    /** The words that matter of what was typed. */
    public String words() {
        return Search.of(typed.get()).words();
    }

    private List<Find> find() {
        Search search = Search.of(typed.get());
        List<Find> found = new ArrayList<>();
        if (search.wants(Scope.ACTIONS)) {
            section(
                    "Actions",
                    actions.stream().map(Deed::new).filter(search::matches).map(Find.class::cast),
                    found);
        }
        if (search.wants(Scope.REGIONS) && !search.isEmpty()) {
            section(
                    "Regions",
                    Regions.all().stream()
                            .map(Spot::new)
                            .filter(search::matches)
                            .map(Find.class::cast),
                    found);
        }
        things("Galleries", search, Kind.GALLERY, found);
        things("Images", search, Kind.IMAGE_DEFINITION, found);
        things("Applications", search, Kind.APPLICATION, found);
        things("Versions", search, Kind.IMAGE_VERSION, found);
        things("Application versions", search, Kind.APPLICATION_VERSION, found);
        return found.stream().limit(MOST).toList();
    }

    private void things(String title, Search search, Kind kind, List<Find> into) {
        boolean isTooMuch = search.isEmpty() && kind != Kind.GALLERY;
        if (!search.wants(scope(kind)) || isTooMuch) {
            return;
        }
        section(
                title,
                outline.stream()
                        .filter(line -> line.kind() == kind)
                        .map(PaletteViewModel::thing)
                        .filter(search::matches)
                        .map(Find.class::cast),
                into);
    }

    private static Scope scope(Kind kind) {
        return switch (kind) {
            case GALLERY -> Scope.GALLERIES;
            case IMAGE_DEFINITION, APPLICATION -> Scope.DEFINITIONS;
            default -> Scope.VERSIONS;
        };
    }

    /** What can be done now comes first, then what begins with the words. */
    private void section(String title, Stream<Find> finds, List<Find> into) {
        String words = Search.of(typed.get()).words();
        List<Find> best =
                finds.sorted(
                                Comparator.comparing(PaletteViewModel::isObstructed)
                                        .thenComparing(find ->
                                                !find.text()
                                                        .toLowerCase(Locale.ROOT)
                                                        .startsWith(words)))
                        .limit(MOST_OF_A_KIND)
                        .toList();
        if (!best.isEmpty()) {
            into.add(new Title(title));
            into.addAll(best);
        }
    }

    private static boolean isObstructed(Find find) {
        return find instanceof Deed(Action action) && !action.isPossible();
    }

    private static Thing thing(Outline.Line line) {
        ResourceId id = line.id();
        return switch (line.kind()) {
            case IMAGE_VERSION, APPLICATION_VERSION ->
                    new Thing(line.kind(), id, Called.of(id), id.galleryName());
            case GALLERY -> new Thing(line.kind(), id, id.name(), line.home().displayName());
            default -> new Thing(line.kind(), id, id.name(), id.galleryName());
        };
    }

    /** How many things and actions were found. */
    public String count() {
        return Figures.counted(
                finds.get().stream().filter(find -> !find.isTitle()).count(), "match", "matches");
    }

    /** Does it or goes there; whether that was possible. */
    public boolean choose(Find find) {
        return switch (find) {
            case Title _ -> false;
            case Deed(Action action) -> action.isPossible();
            case Thing _, Spot _ -> true;
        };
    }

    public void run(Find find) {
        switch (find) {
            case Title _ -> {}
            case Deed(Action action) -> action.run();
            case Thing(_, ResourceId id, _, _) -> open.accept(id);
            case Spot(Region region) -> show.accept(region);
        }
    }

    /** What can be found, and the sign that narrows the search to it. */
    private enum Scope {
        ACTIONS(">"),
        GALLERIES("gal:"),
        DEFINITIONS("def:"),
        VERSIONS("ver:"),
        REGIONS("reg:");

        private final String sign;

        Scope(String sign) {
            this.sign = sign;
        }
    }

    /** What was typed, taken apart. */
    private record Search(String words, Optional<Scope> only) {
        static Search of(String typed) {
            String text = typed.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(Scope.values())
                    .filter(scope -> text.startsWith(scope.sign))
                    .findFirst()
                    .map(scope ->
                            new Search(
                                    text.substring(scope.sign.length()).strip(),
                                    Optional.of(scope)))
                    .orElseGet(() -> new Search(text, Optional.empty()));
        }

        boolean isEmpty() {
            return words.isEmpty() && only.isEmpty();
        }

        boolean wants(Scope scope) {
            return only.isEmpty() || only.get() == scope;
        }

        boolean matches(Find find) {
            String text =
                    (find instanceof Spot ? find.text() + " " + find.more() : find.text())
                            .toLowerCase(Locale.ROOT);
            return BLANKS.splitAsStream(words).allMatch(text::contains);
        }
    }
}
