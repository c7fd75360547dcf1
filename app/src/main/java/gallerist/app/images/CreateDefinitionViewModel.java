package gallerist.app.images;

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
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Names;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.Text;
import gallerist.model.marketplace.Marketplace;
import gallerist.model.marketplace.MarketplaceImage;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Page;
import gallerist.storage.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** An image definition that is to be made. */
public final class CreateDefinitionViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId gallery;
    private final Live<Known> known;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty description = new SimpleStringProperty("");
    private final StringProperty publisher = new SimpleStringProperty("");
    private final StringProperty offer = new SimpleStringProperty("");
    private final StringProperty sku = new SimpleStringProperty("");
    private final StringProperty eula = new SimpleStringProperty("");
    private final StringProperty privacy = new SimpleStringProperty("");
    private final StringProperty planName = new SimpleStringProperty("");
    private final StringProperty planPublisher = new SimpleStringProperty("");
    private final StringProperty planProduct = new SimpleStringProperty("");
    private final ObjectProperty<OsType> osType = new SimpleObjectProperty<>(OsType.LINUX);
    private final ObjectProperty<OsState> osState = new SimpleObjectProperty<>(OsState.GENERALIZED);
    private final ObjectProperty<Generation> generation = new SimpleObjectProperty<>(Generation.V2);
    private final ObjectProperty<Architecture> architecture =
            new SimpleObjectProperty<>(Architecture.X64);
    private final ObjectProperty<SecurityType> security =
            new SimpleObjectProperty<>(SecurityType.TRUSTED_LAUNCH_SUPPORTED);
    private final ObjectProperty<Optional<MarketplaceImage>> likeness =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Particulars particulars;
    private final StringBinding nameProblem;
    private final StringBinding identifierProblem;
    private final StringBinding securityProblem;
    private final StringBinding privacyProblem;
    private final StringBinding obstacle;

    public CreateDefinitionViewModel(Workbench bench, ResourceId gallery) {
        this.bench = bench;
        this.gallery = gallery;
        this.particulars = new Particulars(bench::now);
        this.known = bench.live(Known.NOTHING, _ -> false, this::read);
        likeness.addListener((_, _, now) -> follow(now));
        this.nameProblem = Bindings.createStringBinding(this::checkName, name, known.value());
        this.identifierProblem =
                Bindings.createStringBinding(
                        this::checkIdentifier, publisher, offer, sku, known.value());
        this.securityProblem =
                Bindings.createStringBinding(this::checkSecurity, security, generation);
        this.privacyProblem =
                Bindings.createStringBinding(
                        () -> Checked.by(() -> Text.link("privacyStatementUri", privacy.get())),
                        privacy);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason,
                        name,
                        publisher,
                        offer,
                        sku,
                        busy,
                        nameProblem,
                        identifierProblem,
                        securityProblem,
                        privacyProblem,
                        particulars.obstacle());
    }

    /** Takes over the names and the system of an image of the marketplace. */
    private void follow(Optional<MarketplaceImage> model) {
        model.ifPresent(image -> {
            publisher.set(image.identifier().publisher());
            offer.set(image.identifier().offer());
            sku.set(image.identifier().sku());
            osType.set(image.osType());
            generation.set(image.generation());
            architecture.set(image.architecture());
            if (image.generation() == Generation.V1) {
                security.set(SecurityType.STANDARD);
            }
        });
    }

    /** Common images of the marketplace, after which it can be called. */
    public List<MarketplaceImage> marketplace() {
        return Marketplace.common();
    }

    /** The one after which it is called; nothing where it has names of its own. */
    public ObjectProperty<Optional<MarketplaceImage>> likeness() {
        return likeness;
    }

    /**
     * What the gallery is and has.
     *
     * @param home nothing before it was read
     */
    private record Known(Optional<Region> home, List<ImageDefinition> taken, Defaults defaults) {
        static final Known NOTHING =
                new Known(Optional.empty(), List.of(), Defaults.of(ApiVersion.V2025_03_03));
    }

    private Known read(Caller caller) {
        return new Known(
                bench.workspace()
                        .galleries()
                        .show(caller, gallery)
                        .map(home -> Optional.of(home.location()))
                        .orElse(Optional.empty()),
                bench.workspace()
                        .definitions()
                        .list(caller, gallery, Window.ALL)
                        .map(Page::items)
                        .orElse(List.of()),
                bench.workspace().defaults());
    }

    private String checkName() {
        String typed = name.get();
        if (typed.isEmpty()) {
            return "";
        }
        return known.get().taken().stream().anyMatch(image -> image.name().equalsIgnoreCase(typed))
                ? "The gallery %s has an image definition of this name already."
                        .formatted(gallery.name())
                : Checked.by(() -> Names.definition(typed));
    }

    private String checkIdentifier() {
        if (publisher.get().isEmpty() || offer.get().isEmpty() || sku.get().isEmpty()) {
            return "";
        }
        return Checked.by(() -> {
            Identifier typed = new Identifier(publisher.get(), offer.get(), sku.get());
            for (ImageDefinition image : known.get().taken()) {
                if (image.identifier().equals(typed)) {
                    throw new Refusal(
                            new Problem.IdentifierTaken(
                                    image.name(), typed.publisher(), typed.offer(), typed.sku()));
                }
            }
        });
    }

    private String checkSecurity() {
        return generation.get() == Generation.V1 && security.get().needsGeneration2()
                ? Checked.sentences(List.of(new Problem.SecurityTypeNeedsV2(security.get().text())))
                : "";
    }

    private String reason() {
        if (busy.get()) {
            return "It is being created";
        }
        if (name.get().isEmpty()) {
            return "Give it a name";
        }
        if (publisher.get().isEmpty() || offer.get().isEmpty() || sku.get().isEmpty()) {
            return "Name its publisher, offer and SKU";
        }
        return List.of(nameProblem, identifierProblem, securityProblem, privacyProblem).stream()
                .map(StringBinding::get)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElseGet(() -> particulars.obstacle().getValue());
    }

    /** What it may say besides. */
    Particulars particulars() {
        return particulars;
    }

    public String title() {
        return "New image definition in " + gallery.name();
    }

    public StringProperty name() {
        return name;
    }

    public ObservableValue<String> nameProblem() {
        return nameProblem;
    }

    public StringProperty description() {
        return description;
    }

    public StringProperty publisher() {
        return publisher;
    }

    public StringProperty offer() {
        return offer;
    }

    public StringProperty sku() {
        return sku;
    }

    public ObservableValue<String> identifierProblem() {
        return identifierProblem;
    }

    public ObjectProperty<OsType> osType() {
        return osType;
    }

    public ObjectProperty<OsState> osState() {
        return osState;
    }

    public ObjectProperty<Generation> generation() {
        return generation;
    }

    public ObjectProperty<Architecture> architecture() {
        return architecture;
    }

    public ObjectProperty<SecurityType> security() {
        return security;
    }

    public ObservableValue<String> securityProblem() {
        return securityProblem;
    }

    public StringProperty eula() {
        return eula;
    }

    public StringProperty privacy() {
        return privacy;
    }

    public ObservableValue<String> privacyProblem() {
        return privacyProblem;
    }

    public StringProperty planName() {
        return planName;
    }

    public StringProperty planPublisher() {
        return planPublisher;
    }

    public StringProperty planProduct() {
        return planProduct;
    }

    /** What is typed. */
    public Copyable copyable() {
        return new Copyable(bench, () -> recipe(known.get(), DefinitionWish.of(this, gallery)));
    }

    private static Recipe recipe(Known known, DefinitionWish wish) {
        return Recipe.of(
                wish.command(),
                known.home().stream()
                        .map(home -> Printed.wanted(wish.in(home, known.defaults())))
                        .map(Request.Create::new)
                        .toArray(Request[]::new));
    }

    /** Why it cannot be made yet, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    public void create(Consumer<ResourceId> then) {
        busy.set(true);
        refusal.set("");
        DefinitionWish wish = DefinitionWish.of(this, gallery);
        bench.call(
                caller -> make(caller, wish),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<ImageDefinition>(ImageDefinition made) ->
                                then.accept(made.id());
                        case Outcome.Refused<ImageDefinition>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }

    private Outcome<ImageDefinition> make(Caller caller, DefinitionWish wish) {
        Defaults defaults = bench.workspace().defaults();
        return bench.workspace()
                .galleries()
                .show(caller, gallery)
                .flatMap(home ->
                        bench.workspace()
                                .definitions()
                                .write(caller, wish.id(), _ -> wish.in(home.location(), defaults)));
    }

    @Override
    public void close() {
        known.close();
    }
}
