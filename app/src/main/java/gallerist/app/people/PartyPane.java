package gallerist.app.people;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.Facts;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.page.Summary.Fact;
import gallerist.app.text.Shortcut;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One party: what it is, who is in it, which roles it holds. */
final class PartyPane {
    private static final double WIDTH = 424;
    private static final int MOST = 60;

    private final PeopleViewModel model;
    private final PeopleTab.Asking asking;
    private final VBox body = new VBox(16);
    private final ScrollPane pane = new ScrollPane(body);

    PartyPane(PeopleViewModel model, PeopleTab.Asking asking) {
        this.model = model;
        this.asking = asking;
        body.getStyleClass().add("side-body");
        pane.getStyleClass().add("side-pane");
        pane.setFitToWidth(true);
        pane.setPrefWidth(WIDTH);
        pane.setMinWidth(WIDTH);
        show(model.party().getValue());
        model.party().addListener((_, _, now) -> show(now));
    }

    private void show(Optional<Party> now) {
        body.getChildren().clear();
        pane.setVisible(now.isPresent());
        pane.setManaged(now.isPresent());
        now.ifPresent(party -> {
            body.getChildren().addAll(head(party), buttons(party), facts(party));
            if (party.sort() == Sort.GROUPS) {
                body.getChildren().add(members(party));
            }
            if (party.sort() != Sort.TENANTS) {
                body.getChildren().add(roles(party));
            }
        });
    }

    private static HBox head(Party party) {
        HBox head =
                new HBox(
                        8,
                        Icon.sized(party.sort().icon(), 18),
                        Texts.prose(party.name(), "dialog-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox buttons(Party party) {
        HBox buttons = new HBox(8);
        ways(party).forEach(way -> buttons.getChildren().add(outlined(way)));
        return buttons;
    }

    /** What can be done with somebody. */
    List<Action> ways(Party party) {
        List<Action> ways = new ArrayList<>();
        if (party.sort() == Sort.USERS || party.sort() == Sort.SERVICE_PRINCIPALS) {
            ways.add(
                    Action.of(
                            "become",
                            "View as " + party.name(),
                            "fth-eye",
                            () -> model.become(party)));
        }
        if (party.sort() == Sort.SUBSCRIPTIONS) {
            ways.add(Action.of("work-in", "Work in it", "fth-log-in", () -> model.workIn(party)));
        }
        ways.add(
                Action.of("delete-party", "Delete…", "fth-trash-2", () -> asking.toDelete(party))
                        .on(Shortcut.DELETE)
                        .losing()
                        .unless(new Always<>(party.isSettled())));
        return ways;
    }

    private static ActionButton outlined(Action action) {
        ActionButton button = new ActionButton(action, ActionButton.Look.OUTLINED);
        button.setMinWidth(0);
        return button;
    }

    private static Facts facts(Party party) {
        Facts facts = new Facts();
        for (Fact fact : party.facts()) {
            if (fact.isExact()) {
                facts.addMono(fact.name(), fact.value());
            } else {
                facts.add(fact.name(), fact.value());
            }
        }
        return facts;
    }

    private VBox members(Party group) {
        VBox list = new VBox(Texts.caption("Members"));
        list.getStyleClass().add("side-list");
        if (group.members().isEmpty()) {
            list.getChildren().add(Texts.muted("Nobody is in it."));
        }
        group.members().stream()
                .limit(MOST)
                .forEach(member ->
                        list.getChildren()
                                .add(
                                        line(
                                                Icon.sized(icon(member.kind()), 14),
                                                member.displayName(),
                                                member.kind() == PrincipalKind.USER
                                                        ? member.signIn()
                                                        : "",
                                                Action.of(
                                                        "leave",
                                                        "Remove %s from the group"
                                                                .formatted(member.displayName()),
                                                        "fth-x",
                                                        () -> model.leave(group, member)))));
        more(list, group.members().size());
        list.getChildren().add(joining(group));
        return list;
    }

    private HBox joining(Party group) {
        ObjectProperty<Optional<Principal>> somebody = new SimpleObjectProperty<>(Optional.empty());
        List<Optional<Principal>> choices = new ArrayList<>();
        model.candidates(group).forEach(each -> choices.add(Optional.of(each)));
        ComboBox<Optional<Principal>> choice =
                Choice.ofMany(
                        choices,
                        somebody,
                        each -> each.map(Principal::name).orElse("Choose somebody"));
        choice.setAccessibleText("Somebody to add to the group");
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        Action join =
                Action.of(
                                "join",
                                "Add",
                                "fth-user-plus",
                                () -> somebody.get().ifPresent(each -> model.join(group, each)))
                        .unless(
                                Bindings.createStringBinding(
                                        () ->
                                                somebody.get().isEmpty()
                                                        ? "Choose who shall join"
                                                        : "",
                                        somebody));
        HBox line = new HBox(8, choice, new ActionButton(join, ActionButton.Look.OUTLINED));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("side-foot");
        return line;
    }

    private VBox roles(Party party) {
        boolean isScope = party.sort() == Sort.SUBSCRIPTIONS;
        VBox list = new VBox(Texts.caption(isScope ? "Roles on it" : "Roles that it holds"));
        list.getStyleClass().add("side-list");
        if (party.roles().isEmpty()) {
            list.getChildren().add(Texts.prose("None that you may see.", "muted"));
        }
        party.roles().stream()
                .limit(MOST)
                .forEach(held ->
                        list.getChildren()
                                .add(
                                        held.through().isEmpty()
                                                ? line(
                                                        Icon.sized("fth-key", 14),
                                                        held.role(),
                                                        "%s · %s"
                                                                .formatted(held.on(), held.given()),
                                                        Action.of(
                                                                "take",
                                                                "Take %s on %s away"
                                                                        .formatted(
                                                                                held.role(),
                                                                                held.on()),
                                                                "fth-x",
                                                                () -> model.take(held)))
                                                : line(
                                                        Icon.sized("fth-users", 14),
                                                        held.role(),
                                                        "%s · through %s"
                                                                .formatted(
                                                                        held.on(),
                                                                        held.through()))));
        more(list, party.roles().size());
        return list;
    }

    private static void more(VBox list, int all) {
        if (all > MOST) {
            list.getChildren().add(Texts.muted("and %d more".formatted(all - MOST)));
        }
    }

    private static HBox line(Node icon, String name, String more, Action... ways) {
        VBox words = new VBox(Texts.styled(name, "medium"));
        if (!more.isEmpty()) {
            words.getChildren().add(Texts.small(more));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, icon, words, Space.across());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("side-line");
        for (Action way : ways) {
            line.getChildren().add(new ActionButton(way, ActionButton.Look.ICON));
        }
        return line;
    }

    private static String icon(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "fth-user";
            case GROUP -> "fth-users";
            case SERVICE_PRINCIPAL -> "fth-cpu";
        };
    }

    Node node() {
        return pane;
    }
}
