package gallerist.app.control.map;

import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableValueBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The marks of all regions. Tab comes to one of them only, and from there the arrow keys lead to
 * the nearest.
 */
final class MarkLayer extends Pane {
    private static final double DIM = 0.45;

    private final Consumer<Cluster> opened;
    private final Looking looking = new Looking();
    private final Map<Region, MarkNode> nodes = new HashMap<>();
    private List<Cluster> clusters = List.of();
    private Optional<Region> current = Optional.empty();
    private boolean isStepping;

    /** The cluster that the pointer or the keyboard is on. */
    private static final class Looking extends ObservableValueBase<Optional<Cluster>> {
        private Optional<Cluster> now = Optional.empty();

        @Override
        public Optional<Cluster> getValue() {
            return now;
        }

        void look(Optional<Cluster> at) {
            if (!at.equals(now)) {
                now = at;
                fireValueChangedEvent();
            }
        }
    }

    /**
     * Starts with no marks.
     *
     * @param opened is told which marks are clicked, or entered by the keyboard
     */
    MarkLayer(Consumer<Cluster> opened) {
        this.opened = opened;
        setPickOnBounds(false);
    }

    ObservableValue<Optional<Cluster>> looking() {
        return looking;
    }

    MarkNode node(Cluster cluster) {
        MarkNode node = nodes.get(cluster.lead().region());
        if (node == null) {
            throw new IllegalStateException("No mark for " + cluster);
        }
        return node;
    }

    /** Makes, changes and removes marks until there is one for each cluster. */
    void show(List<Cluster> now, double radius) {
        Optional<Region> focused =
                nodes.entrySet().stream()
                        .filter(entry -> entry.getValue().isFocused())
                        .map(Map.Entry::getKey)
                        .findFirst();
        clusters = now;
        Map<Region, MarkNode> kept = new HashMap<>();
        List<MarkNode> order = new ArrayList<>();
        now.stream()
                .sorted(Comparator.comparing(Cluster::lead, Severity.WORST).reversed())
                .forEach(cluster -> {
                    MarkNode node =
                            Optional.ofNullable(nodes.get(cluster.lead().region()))
                                    .filter(known -> known.radius() == radius)
                                    .orElseGet(() -> made(cluster, radius));
                    node.show(cluster);
                    kept.put(cluster.lead().region(), node);
                    order.add(node);
                });
        nodes.clear();
        nodes.putAll(kept);
        if (!order.equals(getChildren())) {
            getChildren().setAll(order);
            order.forEach(MarkNode::applyCss);
        }
        rove();
        focused.flatMap(this::holding)
                .map(this::node)
                .filter(node -> !node.isFocused())
                .ifPresent(MarkNode::requestFocus);
    }

    boolean hasKeyboard(Cluster cluster) {
        return node(cluster).isWalked();
    }

    private MarkNode made(Cluster cluster, double radius) {
        MarkNode node = new MarkNode(cluster, radius);
        node.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                node.requestFocus();
                node.walk(false);
                opened.accept(node.cluster());
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> pressed(node, pressed));
        node.hoverProperty().addListener((_, _, _) -> look());
        node.focusVisibleProperty()
                .addListener((_, _, isVisible) -> {
                    node.walk(node.isWalked() || isVisible);
                    look();
                });
        node.focusedProperty()
                .addListener((_, _, has) -> {
                    node.walk(has && (isStepping || node.isFocusVisible()));
                    if (has) {
                        become(node);
                    }
                    look();
                });
        return node;
    }

    private void become(MarkNode node) {
        current = Optional.of(node.cluster().lead().region());
        rove();
    }

    /** Only the current mark is on the way of the Tab key. */
    private void rove() {
        Optional<Cluster> here =
                current.flatMap(this::holding)
                        .or(() -> clusters.stream().filter(Cluster::isHome).findFirst())
                        .or(() -> clusters.stream().findFirst());
        nodes.forEach((_, node) ->
                node.setFocusTraversable(here.filter(node.cluster()::equals).isPresent()));
    }

    Optional<Cluster> holding(Region region) {
        return clusters.stream().filter(cluster -> cluster.holds(region)).findFirst();
    }

    private void look() {
        looking.look(
                nodes.values().stream()
                        .filter(MarkNode::isHover)
                        .findFirst()
                        .or(() -> nodes.values().stream().filter(MarkNode::isWalked).findFirst())
                        .map(MarkNode::cluster));
    }

    private void pressed(MarkNode node, KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        Optional<Heading> heading = heading(pressed.getCode());
        if (heading.isPresent()) {
            isStepping = true;
            heading.get()
                    .next(node.cluster(), clusters)
                    .map(this::node)
                    .ifPresent(MarkNode::requestFocus);
            isStepping = false;
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.SPACE) {
            opened.accept(node.cluster());
            pressed.consume();
        }
    }

    private static Optional<Heading> heading(KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(Heading.LEFT);
            case RIGHT -> Optional.of(Heading.RIGHT);
            case UP -> Optional.of(Heading.UP);
            case DOWN -> Optional.of(Heading.DOWN);
            default -> Optional.empty();
        };
    }

    void arrange(Viewport view, Optional<Region> chosen, Predicate<Cluster> isDim) {
        nodes.forEach((_, node) -> {
            node.stand(view.onScreen(node.cluster().spot()));
            node.choose(chosen.filter(node.cluster()::holds).isPresent());
            node.setOpacity(isDim.test(node.cluster()) ? DIM : 1);
        });
    }
}
