package gallerist.app.people;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Recipe;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import gallerist.storage.Caller;
import java.util.List;
import java.util.UUID;
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

/** Somebody, or an organisation, that is to be made. */
public final class NewPartyViewModel {
    private static final UUID ANY = new UUID(0, 0);

    private final Workbench bench;
    private final Sort sort;
    private final List<Tenant> tenants;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Tenant> tenant;
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringBinding nameProblem;
    private final StringBinding addressProblem;
    private final StringBinding obstacle;

    public NewPartyViewModel(Workbench bench, Sort sort) {
        this.bench = bench;
        this.sort = sort;
        this.tenants = bench.workspace().accounts().tenants();
        UUID usual = bench.workspace().accounts().current().tenant();
        this.tenant =
                new SimpleObjectProperty<>(
                        tenants.stream()
                                .filter(each -> each.id().equals(usual))
                                .findFirst()
                                .orElseThrow());
        this.nameProblem =
                Bindings.createStringBinding(
                        () ->
                                name.get().isEmpty()
                                        ? ""
                                        : Checked.by(() ->
                                                new Subscription(ANY, name.get(), ANY, false)),
                        name);
        this.addressProblem = Bindings.createStringBinding(this::checkAddress, address);
        this.obstacle =
                Bindings.createStringBinding(
                        this::reason, name, address, busy, nameProblem, addressProblem);
    }

    private String checkAddress() {
        if (address.get().isEmpty()) {
            return "";
        }
        return switch (sort) {
            case USERS ->
                    Checked.by(
                            () -> new Principal(ANY, PrincipalKind.USER, "x", address.get(), ANY));
            case TENANTS -> Checked.by(() -> new Tenant(ANY, "x", address.get()));
            case GROUPS, SERVICE_PRINCIPALS, SUBSCRIPTIONS -> "";
        };
    }

    private String reason() {
        if (busy.get()) {
            return "It is being made";
        }
        if (name.get().isEmpty()) {
            return "Give it a name";
        }
        if (hasAddress() && address.get().isEmpty()) {
            return "Say the " + (sort == Sort.USERS ? "sign-in name" : "domain");
        }
        return nameProblem.get().isEmpty() ? addressProblem.get() : nameProblem.get();
    }

    public Sort sort() {
        return sort;
    }

    public StringProperty name() {
        return name;
    }

    public ObservableValue<String> nameProblem() {
        return nameProblem;
    }

    /** Whether it has a sign-in name or a domain that a person chooses. */
    public boolean hasAddress() {
        return sort == Sort.USERS || sort == Sort.TENANTS;
    }

    /** The sign-in name of a user, the domain of a tenant. */
    public StringProperty address() {
        return address;
    }

    public ObservableValue<String> addressProblem() {
        return addressProblem;
    }

    public boolean hasTenant() {
        return sort != Sort.TENANTS;
    }

    public List<Tenant> tenants() {
        return tenants;
    }

    public ObjectProperty<Tenant> tenant() {
        return tenant;
    }

    /** Why it cannot be made yet, empty when it can. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** Whoever is typed. Directories are not asked as resources are, so it is a command only. */
    Copyable copyable() {
        return new Copyable(bench, () -> Recipe.of(command()));
    }

    private AzCommand command() {
        return switch (sort) {
            case USERS ->
                    named("ad user create", "--display-name")
                            .with("--user-principal-name", address.get())
                            .with("--password", "<password>");
            case GROUPS ->
                    named("ad group create", "--display-name")
                            .with("--mail-nickname", name.get().replaceAll("[^A-Za-z0-9]", ""));
            case SERVICE_PRINCIPALS -> named("ad sp create-for-rbac", "--name");
            case TENANTS ->
                    AzCommand.own("account tenant create")
                            .with("--name", name.get())
                            .with("--domain", address.get());
            case SUBSCRIPTIONS ->
                    AzCommand.own("account subscription create").with("--name", name.get());
        };
    }

    private AzCommand named(String words, String option) {
        return AzCommand.of(words).with(option, name.get());
    }

    public void make(Consumer<UUID> then) {
        Wish wish = new Wish(name.get(), address.get(), tenant.get().id().toString());
        busy.set(true);
        refusal.set("");
        bench.call(
                caller -> make(caller, wish),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<UUID>(UUID made) -> then.accept(made);
                        case Outcome.Refused<UUID>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }

    /** What was typed, as of one moment. */
    private record Wish(String name, String address, String tenant) {}

    private Outcome<UUID> make(Caller caller, Wish wish) {
        return switch (sort) {
            case USERS -> make(caller, PrincipalKind.USER, wish);
            case GROUPS -> make(caller, PrincipalKind.GROUP, wish);
            case SERVICE_PRINCIPALS -> make(caller, PrincipalKind.SERVICE_PRINCIPAL, wish);
            case TENANTS ->
                    bench.workspace()
                            .accounts()
                            .createTenant(caller, wish.name(), wish.address())
                            .map(Tenant::id);
            case SUBSCRIPTIONS ->
                    bench.workspace()
                            .accounts()
                            .createSubscription(caller, wish.name(), wish.tenant())
                            .map(Subscription::id);
        };
    }

    private Outcome<UUID> make(Caller caller, PrincipalKind kind, Wish wish) {
        return bench.workspace()
                .people()
                .create(caller, kind, wish.name(), wish.address(), wish.tenant())
                .map(Principal::id);
    }
}
