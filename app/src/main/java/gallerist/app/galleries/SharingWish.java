package gallerist.app.galleries;

import gallerist.app.az.AzCommand;
import gallerist.app.fx.Checked;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** With whom a gallery is ever to be shared, and what everybody is then told of its publisher. */
public final class SharingWish {
    private final ObjectProperty<SharingPermission> permission =
            new SimpleObjectProperty<>(SharingPermission.PRIVATE);
    private final StringProperty site = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty terms = new SimpleStringProperty("");
    private final StringProperty prefix = new SimpleStringProperty("");
    private final StringBinding obstacle =
            Bindings.createStringBinding(this::reason, permission, site, contact, terms, prefix);

    /** What each choice means. */
    public static String words(SharingPermission choice) {
        return switch (choice) {
            case PRIVATE -> "Private: by roles only";
            case GROUPS -> "Groups: also with subscriptions and tenants (preview)";
            case COMMUNITY -> "Community: also with everybody";
        };
    }

    public ObjectProperty<SharingPermission> permission() {
        return permission;
    }

    public ObservableBooleanValue isCommunity() {
        return permission.isEqualTo(SharingPermission.COMMUNITY);
    }

    public StringProperty site() {
        return site;
    }

    public ObservableValue<String> siteProblem() {
        return problem(site, typed -> new Community(typed, "", "", "", false, List.of()));
    }

    public StringProperty contact() {
        return contact;
    }

    public ObservableValue<String> contactProblem() {
        return problem(contact, typed -> new Community("", typed, "", "", false, List.of()));
    }

    public StringProperty terms() {
        return terms;
    }

    public StringProperty prefix() {
        return prefix;
    }

    public ObservableValue<String> prefixProblem() {
        return problem(prefix, typed -> new Community("", "", "", typed, false, List.of()));
    }

    private static ObservableValue<String> problem(StringProperty typed, Consumer<String> rule) {
        return Bindings.createStringBinding(
                () -> Checked.by(() -> rule.accept(typed.get())), typed);
    }

    /** Why a gallery cannot be made so yet, empty when it can. */
    StringBinding obstacle() {
        return obstacle;
    }

    private String reason() {
        boolean isMissing =
                permission.get() == SharingPermission.COMMUNITY
                        && List.of(site, contact, terms, prefix).stream()
                                .anyMatch(typed -> typed.get().isBlank());
        return isMissing
                ? "Say the publisher's site, contact, terms and prefix"
                : Checked.by(this::profile);
    }

    SharingProfile profile() {
        return new SharingProfile(
                permission.get(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                permission.get() == SharingPermission.COMMUNITY
                        ? new Community(
                                site.get(),
                                contact.get(),
                                terms.get(),
                                prefix.get(),
                                false,
                                List.of())
                        : Community.NONE);
    }

    AzCommand in(AzCommand command) {
        return switch (permission.get()) {
            case PRIVATE -> command;
            case GROUPS -> command.with("--permissions", permission.get().text());
            case COMMUNITY ->
                    command.with("--permissions", permission.get().text())
                            .with("--publisher-uri", site.get())
                            .with("--publisher-contact", contact.get())
                            .with("--eula", terms.get())
                            .with("--public-name-prefix", prefix.get());
        };
    }
}
