package gallerist.app.control.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of the map, as the theme has them. */
final class Palette {
    private static final List<CssMetaData<? extends Styleable, ?>> STYLES = styles();

    private final Map<Ink, StyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);

    Palette(WorldMap map, Runnable changed) {
        for (Ink ink : Ink.values()) {
            StyleableObjectProperty<Color> colour =
                    new SimpleStyleableObjectProperty<>(
                            new Style(ink), map, ink.property(), Color.TRANSPARENT);
            colour.addListener((_, _, _) -> changed.run());
            colours.put(ink, colour);
        }
    }

    Color of(Ink ink) {
        return property(ink).get();
    }

    private StyleableObjectProperty<Color> property(Ink ink) {
        StyleableObjectProperty<Color> colour = colours.get(ink);
        if (colour == null) {
            throw new IllegalStateException("No colour for " + ink);
        }
        return colour;
    }

    static List<CssMetaData<? extends Styleable, ?>> stylesOfMaps() {
        return STYLES;
    }

    private static List<CssMetaData<? extends Styleable, ?>> styles() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        Arrays.stream(Ink.values()).map(Style::new).forEach(all::add);
        return List.copyOf(all);
    }

    private static final class Style extends CssMetaData<WorldMap, Color> {
        private final Ink ink;

        Style(Ink ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.TRANSPARENT);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(WorldMap map) {
            return !map.palette().property(ink).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(WorldMap map) {
            return map.palette().property(ink);
        }
    }
}
