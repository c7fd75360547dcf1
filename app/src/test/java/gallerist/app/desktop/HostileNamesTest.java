package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.text.Visible;
import gallerist.app.theme.Theme;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import gallerist.model.sharing.PrincipalKind;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that would be something else if anybody took them for it. */
class HostileNamesTest {
    private static final String STYLE = "x; -fx-background-image:url(http://127.0.0.1:9/evil.png)";
    private static final String TURNED = "a\u202Egnp.exe\u2066\u200B";
    private static final String LONG = "w".repeat(64_000);
    private static final List<String> NAMES =
            List.of(
                    STYLE,
                    TURNED,
                    LONG,
                    "{0}",
                    "%s %d %n",
                    "one\ntwo\r\nthree\tfour",
                    "<b>&amp;",
                    "_a__b");

    /** So many forms there are at least in which something can be typed. */
    private static final int FORMS = 50;

    @TempDir static Path folder;
    private static Workspace contoso;
    private static final List<URI> ASKED = Collections.synchronizedList(new ArrayList<>());
    private static ProxySelector usual;

    /** Whatever the process wants to ask in the world is asked for here first. */
    private static final class Watch extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            ASKED.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            ASKED.add(uri);
        }
    }

    @BeforeAll
    static void open() {
        usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new Watch());
        contoso = Contoso.open(folder.resolve("contoso"));
        Caller owner = contoso.caller("").orThrow();
        for (String name : List.of(STYLE, "{0} %s %n")) {
            contoso.people().create(owner, PrincipalKind.GROUP, name, "", "").orThrow();
            contoso.accounts().createSubscription(owner, name, "").orThrow();
        }
        ResourceId production =
                contoso
                        .galleries()
                        .list(owner, contoso.subscription(), Window.ALL)
                        .orThrow()
                        .items()
                        .stream()
                        .map(Gallery::id)
                        .filter(id -> id.name().equals("Production"))
                        .findFirst()
                        .orElseThrow();
        contoso.tagging()
                .update(
                        owner,
                        production,
                        TagOperation.MERGE,
                        Map.of("a{0}", STYLE.substring(0, 40), "turned", "x{1}"))
                .orThrow();
    }

    @AfterAll
    static void close() {
        contoso.close();
        ProxySelector.setDefault(usual);
    }

    @Test
    void whatIsTypedStaysTextInEveryFieldThereIs() throws IOException {
        Set<String> broken = new TreeSet<>();
        Set<String> forms = new HashSet<>();
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            Tour.through(
                    window,
                    place -> {
                        look(window, place, broken);
                        List<TextInputControl> fields = fields(window, place);
                        if (!fields.isEmpty() && forms.add(form(place, fields))) {
                            type(window, place, fields, broken);
                        }
                    });
        }
        assertThat(broken).isEmpty();
        assertThat(forms).hasSizeGreaterThan(FORMS);
        assertThat(ASKED).isEmpty();
        Path failures = contoso.folder().resolve("logs").resolve("failures.log");
        assertThat(Files.exists(failures) ? Files.readString(failures) : "").isEmpty();
    }

    /** The same fields of the same dialog are one form, from wherever it was opened. */
    private static String form(String place, List<TextInputControl> fields) {
        return place.substring(Math.max(0, place.indexOf('#')))
                + fields.stream().map(Keyboard::words).toList();
    }

    /** The filter of the tree is the same everywhere. */
    private static List<TextInputControl> fields(Opened window, String place) {
        Node tree = window.shell().tree().node();
        boolean isDialog = window.shell().overlay().isShowing();
        return window.seen().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable)
                .filter(field -> !isDialog || window.shell().overlay().holds(field))
                .filter(field -> place.equals("galleries") || !isIn(tree, field))
                .toList();
    }

    private static boolean isIn(Node part, Node node) {
        return node.equals(part) || (node.getParent() != null && isIn(part, node.getParent()));
    }

    /** One name after the other, and at the end what was there before. */
    private static void type(
            Opened window, String place, List<TextInputControl> fields, Set<String> broken) {
        List<String> before = fields.stream().map(TextInputControl::getText).toList();
        for (String name : NAMES) {
            Frames.inFront(() -> fields.forEach(field -> field.setText(name)));
            Frames.pass(1);
            Frames.until(window.shell()::isIdle);
            // Whoever leaves a field is told at once what is wrong in it.
            Frames.inFront(window.scene().getRoot()::requestFocus);
            Frames.pass(1);
            look(window, place, broken);
        }
        Frames.inFront(() -> {
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).setText(before.get(i));
            }
        });
        window.settle();
    }

    @Test
    void whatIsStoredIsShownAsItIs() {
        Set<String> broken = new TreeSet<>();
        List<String> words = new ArrayList<>();
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            for (String place :
                    List.of(
                            "people#groups",
                            "people#subscriptions",
                            "Production",
                            "Production?share")) {
                window.go(place);
                look(window, place, broken);
                window.seen().stream()
                        .filter(Labeled.class::isInstance)
                        .forEach(node -> words.add(((Labeled) node).getText()));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(words).contains(STYLE, "{0} %s %n");
        assertThat(ASKED).isEmpty();
    }

    /** Nothing hidden in words, nothing wider than the window, no style from a name. */
    private static void look(Opened window, String place, Set<String> broken) {
        for (Node node : window.seen()) {
            if (node.getStyle().contains("url")) {
                broken.add(place + ": style " + node.getStyle());
            }
            if (node instanceof Labeled label
                    && label.getText() != null
                    && label.getText().codePoints().anyMatch(Visible::isHidden)) {
                broken.add(place + ": hidden characters in " + shortened(label.getText()));
            }
            boolean mayScroll = node instanceof TextField || node instanceof TextArea;
            if (mayScroll || window.scene().getRoot().equals(node.getParent())) {
                Bounds bounds = node.localToScene(node.getBoundsInLocal());
                boolean isInside =
                        bounds.getMinX() >= -2 && bounds.getMaxX() <= window.scene().getWidth() + 2;
                if (!isInside && node.isManaged()) {
                    broken.add(place + ": out of the window " + bounds);
                }
            }
        }
    }

    private static String shortened(String text) {
        return Visible.of(text.substring(0, Math.min(60, text.length())));
    }
}
