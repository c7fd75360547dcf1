package gallerist.app.galleries;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.Names;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.sharing.SharingProfile;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A gallery that is to be made. */
public final class CreateGalleryViewModel implements AutoCloseable {
    private static final String USUAL_HOME = "westeurope";

    private final Workbench bench;
    private final ResourceId subscription;
    private final Live<Known> known;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("images");
    private final StringProperty description = new SimpleStringProperty("");
    private final ObjectProperty<Region> home = new SimpleObjectProperty<>(Regions.of(USUAL_HOME));
    private final SharingWish sharing = new SharingWish();
    private final BooleanProperty keepsDeleted = new SimpleBooleanProperty(true);
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringBinding nameProblem;
    private final StringBinding groupProblem;
    private final StringBinding obstacle;

    public CreateGalleryViewModel(Workbench bench) {
        this.bench = bench;
        this.subscription = bench.workspace().subscription();
        this.known = bench.live(new Known(List.of(), Set.of()), _ -> false, this::read);
        this.nameProblem = Bindings.createStringBinding(this::checkName, name, known.value());
        this.groupProblem =
                Bindings.createStringBinding(
                        () ->
                                group.get().isEmpty()
                                        ? ""
                                        : Checked.by(() -> Names.group(group.get())),
                        group);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        name,
                        group,
                        busy,
                        nameProblem,
                        groupProblem,
                        sharing.obstacle());
    }

    /** What there is already; groups by their keys. */
    private record Known(List<ResourceId> galleries, Set<String> groups) {}

    private Known read(Caller caller) {
        return new Known(galleries(caller), groups(caller));
    }

    private Set<String> groups(Caller caller) {
        return bench.workspace()
                .groups()
                .list(caller, subscription, Window.ALL)
                .map(page ->
                        page.items().stream()
                                .map(group -> group.id().key())
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private List<ResourceId> galleries(Caller caller) {
        return bench.workspace()
                .galleries()
                .list(caller, subscription, Window.ALL)
                .map(page -> page.items().stream().map(Gallery::id).toList())
                .orElse(List.of());
    }

    private String checkName() {
        String typed = name.get();
        if (typed.isEmpty()) {
            return "";
        }
        return Checked.by(() -> {
            Names.gallery(typed);
            if (known.get().galleries().stream()
                    .anyMatch(id -> id.name().equalsIgnoreCase(typed))) {
                throw new Refusal(new Problem.GalleryNameTaken(typed, subscription.subscription()));
            }
        });
    }

    private String reason() {
        if (busy.get()) {
            return "It is being created";
        }
        if (name.get().isEmpty()) {
            return "Give it a name";
        }
        if (group.get().isEmpty()) {
            return "Name a resource group";
        }
        return Stream.of(nameProblem, groupProblem, sharing.obstacle())
                .map(StringBinding::get)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    public List<Region> regions() {
        return Regions.all().stream().sorted(Comparator.comparing(Region::displayName)).toList();
    }

    public StringProperty name() {
        return name;
    }

    public ObservableValue<String> nameProblem() {
        return nameProblem;
    }

    /** The resource group, which is made where there is none of that name. */
    public StringProperty group() {
        return group;
    }

    public ObservableValue<String> groupProblem() {
        return groupProblem;
    }

    public StringProperty description() {
        return description;
    }

    public ObjectProperty<Region> home() {
        return home;
    }

    public SharingWish sharing() {
        return sharing;
    }

    /** Whether deleted versions can be restored for a while. */
    public BooleanProperty keepsDeleted() {
        return keepsDeleted;
    }

    /** Why it cannot be made yet, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** What is typed, with the resource group where that has to be made first. */
    public Copyable copyable() {
        return new Copyable(bench, this::recipe);
    }

    private Recipe recipe() {
        ResourceId place = subscription.group(group.get());
        AzCommand gallery =
                sharing.in(
                        AzCommand.on(place.gallery(name.get()), "create")
                                .with("--location", home.get().name())
                                .withText("--description", description.get())
                                .with("--soft-delete", Boolean.toString(keepsDeleted.get())));
        Recipe made = Recipe.of(gallery, new Request.Create(Printed.wanted(gallery(wish(place)))));
        return known.get().groups().contains(place.key())
                ? made
                : made.after(
                        AzCommand.of("group create")
                                .with("--name", place.name())
                                .with("--location", home.get().name()),
                        new Request.Group(place, home.get().name(), Tags.NONE));
    }

    public void create(Consumer<ResourceId> then) {
        ResourceId place = subscription.group(group.get());
        Wish wish = wish(place);
        busy.set(true);
        refusal.set("");
        bench.call(
                caller -> make(caller, place, wish),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<Gallery>(Gallery made) -> then.accept(made.id());
                        case Outcome.Refused<Gallery>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }

    private Wish wish(ResourceId place) {
        return new Wish(
                place.gallery(name.get()),
                home.get(),
                description.get(),
                sharing.profile(),
                new SoftDeletePolicy(keepsDeleted.get()));
    }

    /** What was typed, as of one moment. */
    private record Wish(
            ResourceId id,
            Region home,
            String description,
            SharingProfile sharing,
            SoftDeletePolicy softDelete) {}

    private Outcome<Gallery> make(Caller caller, ResourceId place, Wish wish) {
        return bench.workspace()
                .groups()
                .write(
                        caller,
                        place,
                        stored ->
                                stored.orElseGet(() ->
                                        new ResourceGroup(
                                                place, wish.home(), Tags.NONE, Stored.NEW)))
                .flatMap(_ ->
                        bench.workspace().galleries().write(caller, wish.id(), _ -> gallery(wish)));
    }

    private static Gallery gallery(Wish wish) {
        return new Gallery(
                wish.id(),
                wish.home(),
                Tags.NONE,
                wish.description(),
                ManagedIdentity.NONE,
                wish.sharing(),
                wish.softDelete(),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    @Override
    public void close() {
        known.close();
    }
}
