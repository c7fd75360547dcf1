package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.page.PageKind;
import gallerist.app.page.Sections.Section;
import gallerist.app.page.Tab;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.testkit.Frames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

/**
 * Everything that the window can show of the sample workspace, found by itself: every page with
 * each of its tabs, and there whatever an action or a button with an ellipsis opens.
 */
final class Tour {
    private static final String MORE = "…";
    private static final PseudoClass OBSTRUCTED = PseudoClass.getPseudoClass("obstructed");

    private final Opened window;
    private final Consumer<String> look;
    private final Set<String> opened = new HashSet<>();

    private Tour(Opened window, Consumer<String> look) {
        this.window = window;
        this.look = look;
    }

    /**
     * Shows one after the other.
     *
     * @param look is told what is on the screen, by its name
     */
    static void through(Opened window, Consumer<String> look) {
        through(window, _ -> true, look);
    }

    static void through(Opened window, Predicate<String> which, Consumer<String> look) {
        Tour tour = new Tour(window, look);
        places(window)
                .forEach((place, subject) -> {
                    if (which.test(place)) {
                        tour.visit(place, subject);
                    }
                });
        if (which.test("closing")) {
            tour.close();
        }
    }

    /** Every page and tab, with what it is about. */
    static Map<String, String> places(Opened window) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("galleries", "galleries");
        for (RailPage page : window.shell().pages().all()) {
            if (page.sections().isEmpty()) {
                places.put(page.name(), page.name());
            }
            for (Section section : page.sections()) {
                places.put(page.name() + "#" + section.name(), page.name() + section.name());
            }
        }
        places.put("help/sharing", "help");
        Map<String, ResourceId> samples = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "Production",
                        "Production/ubuntu-web",
                        "Production/ubuntu-web/1.4.2",
                        "Production/nodeAgent",
                        "Production/nodeAgent/1.8.0")) {
            window.go(name);
            samples.put(name, window.shell().navigator().place().get().resource().orElseThrow());
        }
        Set<Kind> shown = new HashSet<>();
        samples.forEach((name, id) -> {
            PageKind kind = window.shell().pages().of(id).orElseThrow();
            shown.add(id.kind().orElseThrow());
            for (Tab tab : kind.tabs()) {
                places.put(name + "#" + tab.name(), id.kind().orElseThrow().name());
            }
        });
        if (!shown.equals(window.shell().pages().kinds())) {
            throw new AssertionError("a kind of resource has no sample: " + shown);
        }
        return places;
    }

    private void visit(String place, String subject) {
        window.go(place);
        look.accept(place);
        List<Action> all = new ArrayList<>();
        Frames.inFront(() -> all.addAll(window.shell().actions()));
        Set<String> words = new LinkedHashSet<>();
        for (Action action : all) {
            if (action.text().endsWith(MORE)) {
                words.add(action.text());
                boolean isNew = opened.add(action.name() + " on " + subject);
                boolean isEverywhere = opened.contains(action.name() + " on galleries");
                if (isNew && (!isEverywhere || subject.equals("galleries"))) {
                    window.go(place + "?" + action.name());
                    lookAtDialog(place + "?" + action.name());
                }
            }
        }
        window.go(place);
        chooseFirst();
        for (String button : buttons()) {
            if (!words.contains(button) && opened.add(button + " on " + subject)) {
                press(place, button);
            }
        }
    }

    private void lookAtDialog(String name) {
        if (window.shell().overlay().isShowing()) {
            look.accept(name);
            goOn(name);
        }
    }

    /**
     * Through what comes after the first step of a dialog, as far as it leads with what is there.
     */
    private void goOn(String name) {
        boxes().filter(box -> has("Review…"))
                .filter(box -> !box.isSelected() && !box.isDisabled())
                .findFirst()
                .ifPresent(box -> Frames.inFront(box::fire));
        window.settle();
        String here = name;
        Optional<ButtonBase> way = way();
        while (way.isPresent()) {
            String step = way.get().getText();
            Frames.inFront(way.get()::fire);
            window.settle();
            here = here + " › " + step;
            look.accept(here);
            way = way();
        }
    }

    private Stream<CheckBox> boxes() {
        return window.seen().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(window.shell().overlay()::holds);
    }

    private boolean has(String button) {
        return inDialog().anyMatch(each -> button.equals(each.getText()));
    }

    /** What leads to the next step, where nothing speaks against it. */
    private Optional<ButtonBase> way() {
        return inDialog()
                .filter(each -> "Next".equals(each.getText()) || "Review…".equals(each.getText()))
                .filter(each -> !each.getPseudoClassStates().contains(OBSTRUCTED))
                .findFirst();
    }

    private Stream<ButtonBase> inDialog() {
        return window.seen().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(window.shell().overlay()::holds);
    }

    /** What is asked when the window is closed while something is copied. */
    private void close() {
        window.go("galleries");
        Frames.inFront(() -> window.shell().askBeforeClosing(() -> {}, () -> {}));
        window.settle();
        lookAtDialog("closing");
        window.go("galleries");
    }

    private void press(String place, String button) {
        window.go("galleries");
        window.go(place);
        chooseFirst();
        Optional<ButtonBase> found =
                window.seen().stream()
                        .filter(node -> says(node, button))
                        .map(ButtonBase.class::cast)
                        .findFirst();
        found.ifPresent(there -> {
            Frames.inFront(there::fire);
            window.settle();
            lookAtDialog(place + " › " + button);
        });
    }

    private List<String> buttons() {
        return window.seen().stream()
                .filter(node -> node instanceof ButtonBase button && isMore(button.getText()))
                .map(node -> ((ButtonBase) node).getText())
                .distinct()
                .toList();
    }

    private static boolean isMore(String text) {
        return text != null && text.endsWith(MORE);
    }

    private static boolean says(Node node, String text) {
        return node instanceof ButtonBase button && text.equals(button.getText());
    }

    /** Many things can only be done with a row. */
    private void chooseFirst() {
        List<Node> seen = window.seen();
        Frames.inFront(() -> {
            for (Node node : seen) {
                if (node instanceof TableView<?> table) {
                    table.getSelectionModel().selectFirst();
                } else if (node instanceof ListView<?> list) {
                    list.getSelectionModel().selectFirst();
                }
            }
        });
        window.settle();
    }
}
