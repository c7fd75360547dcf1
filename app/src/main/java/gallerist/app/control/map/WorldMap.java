package gallerist.app.control.map;

import gallerist.app.control.Glyph;
import gallerist.app.control.Texts;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;

/**
 * The world with its regions, what they hold, and what is on its way between them. It shows what it
 * is told, and moves nothing but passages between two moments that it was told of.
 */
public final class WorldMap extends javafx.scene.layout.Region {
    private static final double LEGEND_LEFT = 16;
    private static final double LEGEND_BELOW = 14;
    private static final double CONTROLS_AWAY = 12;
    private static final double MARGIN = 60;
    private static final double NOTCH = 40;
    private static final double ROOMY = 640;
    private static final double MENU_GLYPH = 14;

    private final Form form;
    private final Palette palette = new Palette(this, this::restyled);
    private final LandLayer land = new LandLayer();
    private final Traffic traffic = new Traffic(palette, this::requestLayout);
    private final MarkLayer marks = new MarkLayer(this::open);
    private final Legend legend = new Legend();
    private final ZoomControls controls =
            new ZoomControls(() -> zoom(true), () -> zoom(false), this::fit);
    private final Label title = Texts.styled("", "map-title");
    private final Rectangle frame = new Rectangle();
    private final ObjectProperty<Optional<Region>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private Consumer<Region> choice = _ -> {};
    private Scenery scenery = Scenery.NONE;
    private Attention background = new Attention.Everything();
    private Optional<Passage> underPointer = Optional.empty();
    private Viewport view = Viewport.fitting(0, 0);
    private boolean isLandStale = true;
    private Spot pressed = new Spot(0, 0);
    private double turned;

    /** What the map is for. */
    public enum Form {
        /** To be read: with names, legend and zoom. */
        MONITOR,
        /** To be glanced at in passing: with names where there is room. */
        GLANCE,
        /** To choose regions from: small, with nothing but marks and arcs. */
        PICKER
    }

    public WorldMap(Form form) {
        this.form = form;
        getStyleClass().add("world-map");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("World map");
        setClip(frame);
        getChildren().add(land);
        getChildren().addAll(traffic.layers());
        getChildren().add(marks);
        if (form == Form.MONITOR) {
            title.setVisible(false);
            getChildren().addAll(legend, traffic.callout(), controls, title);
            addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        }
        getChildren().forEach(child -> child.setManaged(false));
        marks.looking().addListener((_, _, at) -> lookedAt(at));
        chosen.addListener((_, _, _) -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> pressed = at(press));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(traffic.near(at(move))));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows another moment. */
    public void show(Scenery now) {
        boolean isSameShape = now.hasShapeOf(scenery);
        scenery = now;
        legend.show(now.sites());
        traffic.tell(now.passages());
        if (!isSameShape || !traffic.isPlaying()) {
            requestLayout();
        }
    }

    /** The region that has a ring. */
    public ObjectProperty<Optional<Region>> chosen() {
        return chosen;
    }

    /** Who is told which region a person chooses. */
    public void onChoose(Consumer<Region> told) {
        choice = told;
    }

    /** Lets all but some regions step back while nothing else is looked at. */
    public void emphasise(List<Region> regions) {
        background = new Attention.OnRegions(List.copyOf(regions));
        requestLayout();
    }

    /** Nothing steps back any more. */
    public void emphasiseAll() {
        background = new Attention.Everything();
        requestLayout();
    }

    Palette palette() {
        return palette;
    }

    private double radius() {
        return switch (form) {
            case PICKER -> 5;
            case GLANCE -> isRoomy() ? 7.5 : 5;
            case MONITOR -> getWidth() < 1300 ? 7.5 : 9;
        };
    }

    private boolean isRoomy() {
        return getWidth() >= ROOMY;
    }

    private boolean hasNames() {
        return switch (form) {
            case MONITOR -> true;
            case GLANCE -> isRoomy();
            case PICKER -> false;
        };
    }

    private Cluster.Reach reach() {
        return new Cluster.Reach(12, radius() * 1.3 + 1, 5);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (width != view.width() || height != view.height()) {
            see(view.width() == 0 ? Viewport.fitting(width, height) : view.sized(width, height));
        }
        if (isLandStale) {
            isLandStale = false;
            frame.setWidth(width);
            frame.setHeight(height);
            land.setWidth(width);
            land.setHeight(height);
            land.paint(view, palette);
        }
        arrange();
    }

    private void arrange() {
        List<Cluster> clusters = Cluster.fold(scenery.sites(), view, reach());
        Attention attention = attention();
        marks.resizeRelocate(0, 0, view.width(), view.height());
        marks.show(clusters, radius());
        marks.arrange(view, chosen.get(), cluster -> isDim(cluster, attention));
        traffic.arrange(view, attention, chosen.get());
        legend.autosize();
        legend.relocate(LEGEND_LEFT, view.height() - legend.getHeight() - LEGEND_BELOW);
        controls.autosize();
        controls.relocate(view.width() - controls.getWidth() - CONTROLS_AWAY, CONTROLS_AWAY);
        controls.heed(view);
        title.autosize();
        title.relocate(LEGEND_LEFT, CONTROLS_AWAY);
        GraphicsContext pen = traffic.paint();
        if (hasNames()) {
            NameLayer names = new NameLayer(view, radius(), chosen.get());
            names.paint(
                    pen,
                    names.place(clusters, traffic.bows(), covered()),
                    cluster -> isDim(cluster, attention),
                    palette);
        }
    }

    /**
     * What is seen now as a drawing.
     *
     * @param caption says what it is of and of when
     */
    public String svg(String caption) {
        List<Cluster> clusters = Cluster.fold(scenery.sites(), view, reach());
        List<NameLayer.Tag> names =
                new NameLayer(view, radius(), chosen.get())
                        .place(clusters, traffic.bows(), List.of(box(legend)));
        return new MapSvg(view, palette, radius())
                .draw(
                        scenery,
                        clusters,
                        Curves.of(scenery.passages()),
                        names,
                        legend.counts(),
                        caption);
    }

    /**
     * What is seen now as a picture, without what only serves on the screen.
     *
     * @param caption says what it is of and of when
     */
    public WritableImage picture(String caption) {
        title.setText(caption);
        beForPicture(true);
        WritableImage seen = snapshot(null, null);
        beForPicture(false);
        return seen;
    }

    private void beForPicture(boolean isSo) {
        title.setVisible(isSo);
        controls.setVisible(!isSo);
        requestLayout();
    }

    private List<Box> covered() {
        if (form != Form.MONITOR) {
            return List.of();
        }
        Box legendBox = box(legend);
        Box controlsBox = box(title.isVisible() ? title : controls);
        return traffic.callout().isVisible()
                ? List.of(legendBox, controlsBox, traffic.callout().box())
                : List.of(legendBox, controlsBox);
    }

    private static Box box(javafx.scene.layout.Region shown) {
        return new Box(shown.getLayoutX(), shown.getLayoutY(), shown.getWidth(), shown.getHeight());
    }

    private Attention attention() {
        return marks.looking()
                .getValue()
                .<Attention>map(cluster ->
                        new Attention.OnRegions(
                                cluster.sites().stream().map(Site::region).toList()))
                .or(() -> underPointer.map(Attention.OnPassage::new))
                .orElse(background);
    }

    private boolean isDim(Cluster cluster, Attention attention) {
        return cluster.sites().stream()
                .noneMatch(site -> attention.keeps(site.region(), scenery.passages()));
    }

    private void restyled() {
        isLandStale = true;
        requestLayout();
    }

    private void see(Viewport now) {
        view = now;
        isLandStale = true;
        requestLayout();
    }

    private void lookedAt(Optional<Cluster> at) {
        at.filter(marks::hasKeyboard)
                .map(cluster -> view.showing(cluster.spot(), MARGIN))
                .filter(shifted -> !shifted.equals(view))
                .ifPresent(this::see);
        requestLayout();
    }

    private void hover(Optional<Passage> passage) {
        if (!passage.map(Passage::id).equals(underPointer.map(Passage::id))) {
            underPointer = passage;
            requestLayout();
        }
    }

    /**
     * Chooses the region of a mark; of several a menu asks which. Whoever reads the map means the
     * target, not what lies beside it.
     */
    private void open(Cluster cluster) {
        boolean isClear =
                cluster.sites().size() == 1
                        || (form != Form.PICKER && cluster.targets().size() == 1);
        if (isClear) {
            choice.accept(cluster.lead().region());
            return;
        }
        ContextMenu menu = new ContextMenu();
        cluster.sites()
                .forEach(site -> {
                    MenuItem item =
                            new MenuItem(
                                    Words.spoken(site),
                                    new Glyph(site.mark(), site.percent(), MENU_GLYPH));
                    item.setOnAction(_ -> choice.accept(site.region()));
                    menu.getItems().add(item);
                });
        menu.show(marks.node(cluster), Side.RIGHT, 0, 0);
    }

    private static Spot at(MouseEvent event) {
        return new Spot(event.getX(), event.getY());
    }

    private void dragged(MouseEvent drag) {
        if (form == Form.MONITOR && drag.isPrimaryButtonDown()) {
            see(view.dragged(drag.getX() - pressed.x(), drag.getY() - pressed.y()));
            pressed = at(drag);
        }
    }

    private void scrolled(ScrollEvent scroll) {
        turned += scroll.getDeltaY();
        if (Math.abs(turned) >= NOTCH && !scroll.isInertia()) {
            see(view.zoomed(new Spot(scroll.getX(), scroll.getY()), turned > 0));
            turned = 0;
        }
        scroll.consume();
    }

    private void zoom(boolean nearer) {
        see(
                view.zoomed(
                        chosen.get()
                                .flatMap(marks::holding)
                                .map(cluster -> view.onScreen(cluster.spot()))
                                .orElse(new Spot(view.width() / 2, view.height() / 2)),
                        nearer));
    }

    private void fit() {
        see(Viewport.fitting(view.width(), view.height()));
    }

    private void keyPressed(KeyEvent key) {
        if (form != Form.MONITOR) {
            return;
        }
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> {
                // With the shortcut key it is the size of the window that is meant.
                if (key.isShortcutDown()) {
                    return;
                }
                fit();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Palette.stylesOfMaps();
    }
}
