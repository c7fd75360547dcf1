package gallerist.app.palette;

import gallerist.app.fx.Action;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;

/** Something that the palette found. */
public sealed interface Find {
    /** The words that are shown and searched. */
    String text();

    /** What it is, beside the words. */
    String more();

    record Title(String text) implements Find {
        @Override
        public String more() {
            return "";
        }
    }

    record Deed(Action action) implements Find {
        @Override
        public String text() {
            return action.text();
        }

        @Override
        public String more() {
            return action.obstacle().getValue();
        }
    }

    record Thing(Kind kind, ResourceId id, String text, String more) implements Find {}

    /** A region, which the map shows. */
    record Spot(Region region) implements Find {
        @Override
        public String text() {
            return region.displayName();
        }

        @Override
        public String more() {
            return region.name();
        }
    }

    /** Whether it only stands above others. */
    default boolean isTitle() {
        return this instanceof Title;
    }
}
