package gallerist.app.sharing;

import gallerist.app.control.Texts;
import gallerist.app.text.SharingSentences;
import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Rows of people, columns of images. Only what is in sight has nodes, which are used again while
 * scrolling, so that its cost does not grow with what nobody looks at.
 */
final class MatrixGrid extends Region {
    static final double LINE = 30;
    private static final double SECTION = 26;
    private static final double HEAD = 52;
    private static final double GROUPS = 24;
    private static final double WHO = 206;
    private static final double COLUMN = 122;
    private static final double BAR = 12;

    private final SharingMatrixViewModel model;
    private final Pane boxes = clipped();
    private final Pane names = clipped();
    private final Pane heads = clipped();
    private final HBox corner = new HBox();
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final Pool<MatrixBox> boxPool;
    private final Pool<Region> stripes = new Pool<>(MatrixGrid::stripe);
    private final Pool<Region> rests = new Pool<>(MatrixGrid::rest);
    private final Pool<Label> titles =
            new Pool<>(() -> Texts.styled("", "matrix-section", "caption"));
    private final Pool<MatrixName> namePool = new Pool<>(MatrixName::new);
    private final Pool<Label> groups = new Pool<>(() -> Texts.styled("", "matrix-group"));
    private final Pool<MatrixHead> headPool = new Pool<>(MatrixHead::new);

    MatrixGrid(SharingMatrixViewModel model) {
        this.model = model;
        this.boxPool = new Pool<>(() -> new MatrixBox(this::choose, this::toggle));
        getStyleClass().add("matrix");
        corner.getStyleClass().add("matrix-corner");
        corner.getChildren().add(Texts.styled("Who", "who-head"));
        corner.setAlignment(Pos.BOTTOM_LEFT);
        heads.getStyleClass().add("matrix-heads");
        getChildren().addAll(boxes, names, heads, corner, down, across);
        for (Observable each :
                List.of(model.rows(), model.columns(), model.changes(), model.chosen())) {
            each.addListener(_ -> requestLayout());
        }
        down.valueProperty().addListener(_ -> requestLayout());
        across.valueProperty().addListener(_ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().addListener(_ -> handOn());
    }

    /** Nodes that are used again. */
    private static final class Pool<N extends Node> {
        private final Supplier<N> make;
        private final List<N> nodes = new ArrayList<>();
        private int used;

        Pool(Supplier<N> make) {
            this.make = make;
        }

        void begin() {
            used = 0;
        }

        N next(Pane parent) {
            if (used == nodes.size()) {
                N made = make.get();
                made.setManaged(false);
                nodes.add(made);
                parent.getChildren().add(made);
                made.applyCss();
            }
            N node = nodes.get(used++);
            node.setVisible(true);
            return node;
        }

        void end() {
            nodes.subList(used, nodes.size()).forEach(node -> node.setVisible(false));
        }

        List<N> inUse() {
            return nodes.subList(0, used);
        }
    }

    private static Pane clipped() {
        Pane pane = new Pane();
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        return pane;
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    private static Region stripe() {
        Region stripe = new Region();
        stripe.getStyleClass().add("matrix-section");
        return stripe;
    }

    /** What is left of a row at the right of its last box. */
    private static Region rest() {
        Region rest = new Region();
        rest.getStyleClass().add("matrix-rest");
        return rest;
    }

    private static double height(MatrixRow row) {
        return switch (row) {
            case MatrixRow.Section _ -> SECTION;
            case MatrixRow.Line _ -> LINE;
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double rowsHeight = model.rows().stream().mapToDouble(MatrixGrid::height).sum();
        double columnsWidth = model.columns().size() * COLUMN;
        double bottom = columnsWidth > width - WHO ? BAR : 0;
        double right = rowsHeight > height - HEAD - bottom ? BAR : 0;
        double seenWidth = Math.max(0, width - WHO - right);
        double seenHeight = Math.max(0, height - HEAD - bottom);
        extend(down, rowsHeight, seenHeight);
        extend(across, columnsWidth, seenWidth);
        down.resizeRelocate(width - right, HEAD, right, seenHeight);
        across.resizeRelocate(WHO, height - bottom, seenWidth, bottom);
        boxes.resizeRelocate(WHO, HEAD, seenWidth, seenHeight);
        names.resizeRelocate(0, HEAD, width - right, seenHeight);
        heads.resizeRelocate(WHO, 0, width - WHO, HEAD);
        corner.resizeRelocate(0, 0, WHO, HEAD);
        // Names lie over the boxes only where they have something to show.
        names.setPickOnBounds(false);
        showRows(seenWidth, seenHeight);
        showHeads(seenWidth);
        handOn();
    }

    private static void extend(ScrollBar bar, double whole, double seen) {
        double most = Math.max(0, whole - seen);
        bar.setMax(most);
        bar.setVisibleAmount(whole == 0 ? 0 : most * seen / whole);
        bar.setUnitIncrement(LINE);
        bar.setBlockIncrement(seen);
        bar.setVisible(most > 0);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    private void showRows(double seenWidth, double seenHeight) {
        int first = (int) (across.getValue() / COLUMN);
        int last =
                Math.min(
                        model.columns().size(),
                        (int) Math.ceil((across.getValue() + seenWidth) / COLUMN));
        boxPool.begin();
        stripes.begin();
        rests.begin();
        titles.begin();
        namePool.begin();
        double y = -down.getValue();
        for (MatrixRow row : model.rows()) {
            double height = height(row);
            if (y + height > 0 && y < seenHeight) {
                switch (row) {
                    case MatrixRow.Section(String title) -> showSection(title, y, seenWidth);
                    case MatrixRow.Line line -> showLine(line, y, first, last);
                }
            }
            y += height;
        }
        boxPool.end();
        stripes.end();
        rests.end();
        titles.end();
        namePool.end();
    }

    private void showSection(String title, double y, double seenWidth) {
        stripes.next(boxes).resizeRelocate(0, y, seenWidth, SECTION);
        Label label = titles.next(names);
        label.setText(title);
        label.resizeRelocate(0, y, WHO, SECTION);
    }

    private void showLine(MatrixRow.Line line, double y, int first, int last) {
        MatrixName name = namePool.next(names);
        name.show(line);
        name.resizeRelocate(0, y, WHO, LINE);
        double end = model.columns().size() * COLUMN - across.getValue();
        if (end < boxes.getWidth()) {
            rests.next(boxes).resizeRelocate(end, y, boxes.getWidth() - end, LINE);
        }
        for (int i = first; i < last; i++) {
            ColumnHead head = model.columns().get(i);
            Spot spot = new Spot(line.party(), head.column());
            double x = i * COLUMN - across.getValue();
            model.cell(spot)
                    .ifPresent(cell -> {
                        MatrixBox box = boxPool.next(boxes);
                        box.show(spot, cell, spoken(line, head, cell), isChosen(spot));
                        box.resizeRelocate(x, y, COLUMN, LINE);
                    });
        }
    }

    private static String spoken(MatrixRow.Line line, ColumnHead head, Cell cell) {
        return Visible.of(
                "%s, %s: %s"
                        .formatted(line.name(), SharingSentences.scope(head.id()), cell.spoken()));
    }

    private boolean isChosen(Spot spot) {
        return model.chosen().get().equals(Optional.of(spot));
    }

    private void showHeads(double seenWidth) {
        groups.begin();
        headPool.begin();
        int first = (int) (across.getValue() / COLUMN);
        List<ColumnHead> columns = model.columns();
        String group = "";
        for (int i = first; i < columns.size() && i * COLUMN < across.getValue() + seenWidth; i++) {
            double x = i * COLUMN - across.getValue();
            if (!group(i).equals(group)) {
                group = group(i);
                Label above = groups.next(heads);
                above.setText(group);
                above.resizeRelocate(x, 0, span(i) * COLUMN, GROUPS);
            }
            ColumnHead head = columns.get(i);
            MatrixHead below = headPool.next(heads);
            below.show(head, () -> model.fold(head));
            below.resizeRelocate(x, GROUPS, COLUMN, HEAD - GROUPS - 1);
        }
        groups.end();
        headPool.end();
    }

    /** How many columns stand under the same words from here on. */
    private int span(int from) {
        int to = from + 1;
        while (to < model.columns().size() && group(to).equals(group(from))) {
            to++;
        }
        return to - from;
    }

    private String group(int at) {
        List<ColumnHead> columns = model.columns();
        return switch (columns.get(at).kind()) {
            case GALLERY -> "Gallery";
            case IMAGE -> "Images";
            case OPEN_IMAGE, VERSION -> "Image and its versions";
        };
    }

    private void choose(Spot spot) {
        model.choose(spot);
        focusChosen();
    }

    private void toggle(Spot spot) {
        model.toggle(spot);
        focusChosen();
    }

    /** The keyboard is never in the grid itself, as soon as there is a box for it. */
    private void handOn() {
        if (isFocused()) {
            focusBox();
        }
    }

    /** Puts the keyboard into the chosen box. */
    void focusChosen() {
        model.chosen().get().ifPresent(this::bringIntoSight);
        layout();
        focusBox();
    }

    private void focusBox() {
        boxPool.inUse().stream()
                .filter(box -> box.spot().equals(model.chosen().get()))
                .findFirst()
                .ifPresent(box -> box.box().requestFocus());
    }

    private void bringIntoSight(Spot spot) {
        int column = column(spot);
        double y = 0;
        for (MatrixRow row : model.rows()) {
            if (row instanceof MatrixRow.Line line && line.party().equals(spot.party())) {
                show(down, y, LINE, boxes.getHeight());
            }
            y += height(row);
        }
        show(across, column * COLUMN, COLUMN, boxes.getWidth());
        requestLayout();
    }

    private static void show(ScrollBar bar, double at, double size, double seen) {
        double least = Math.max(0, at + size - seen);
        bar.setValue(Math.clamp(bar.getValue(), Math.min(least, at), at));
    }

    private int column(Spot spot) {
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).column().equals(spot.column())) {
                return i;
            }
        }
        return 0;
    }

    private void scroll(ScrollEvent event) {
        down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        model.chosen()
                .get()
                .ifPresent(spot -> {
                    boolean isUsed =
                            switch (event.getCode()) {
                                case UP -> step(spot, -1, 0);
                                case DOWN -> step(spot, 1, 0);
                                case LEFT -> step(spot, 0, -1);
                                case RIGHT -> step(spot, 0, 1);
                                case PAGE_UP -> step(spot, -page(), 0);
                                case PAGE_DOWN -> step(spot, page(), 0);
                                case HOME -> step(spot, 0, -model.columns().size());
                                case END -> step(spot, 0, model.columns().size());
                                case PLUS, ADD, EQUALS -> fold(spot, ColumnHead.Kind.IMAGE);
                                case MINUS, SUBTRACT -> fold(spot, ColumnHead.Kind.OPEN_IMAGE);
                                default -> false;
                            };
                    if (isUsed) {
                        event.consume();
                    }
                });
    }

    private int page() {
        return Math.max(1, (int) (boxes.getHeight() / LINE) - 1);
    }

    private boolean fold(Spot spot, ColumnHead.Kind kind) {
        ColumnHead head = model.columns().get(column(spot));
        if (head.kind() == kind) {
            model.fold(head);
            focusChosen();
        }
        return true;
    }

    private boolean step(Spot from, int rows, int columns) {
        List<MatrixRow.Line> lines =
                model.rows().stream()
                        .filter(MatrixRow.Line.class::isInstance)
                        .map(MatrixRow.Line.class::cast)
                        .toList();
        if (lines.isEmpty() || model.columns().isEmpty()) {
            return false;
        }
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            row = lines.get(i).party().equals(from.party()) ? i : row;
        }
        int toRow = Math.clamp(row + rows, 0, lines.size() - 1);
        int toColumn = Math.clamp(column(from) + columns, 0, model.columns().size() - 1);
        choose(new Spot(lines.get(toRow).party(), model.columns().get(toColumn).column()));
        return true;
    }
}
