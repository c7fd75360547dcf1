package gallerist.app.tree;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.util.List;

/** A line of the tree with those inside it. */
public sealed interface Branch {
    /** The same for the same line after a new reading. */
    String key();

    String name();

    /** Where a click leads. */
    ResourceId target();

    List<Branch> inside();

    record Gallery(ResourceId id, Region home, List<Branch> inside) implements Branch {
        public Gallery {
            inside = List.copyOf(inside);
        }

        @Override
        public String key() {
            return id.key();
        }

        @Override
        public String name() {
            return id.name();
        }

        @Override
        public ResourceId target() {
            return id;
        }
    }

    /**
     * The images or the applications of a gallery.
     *
     * @param of the kind of what is inside
     */
    record Shelf(ResourceId gallery, Kind of, List<Branch> inside) implements Branch {
        public Shelf {
            inside = List.copyOf(inside);
        }

        @Override
        public String key() {
            return gallery.key() + "#" + of;
        }

        @Override
        public String name() {
            return of == Kind.IMAGE_DEFINITION ? "Images" : "Applications";
        }

        @Override
        public ResourceId target() {
            return gallery;
        }
    }

    /** An image definition or a VM application. */
    record Artifact(ResourceId id, Kind kind, List<Branch> inside) implements Branch {
        public Artifact {
            inside = List.copyOf(inside);
        }

        @Override
        public String key() {
            return id.key();
        }

        @Override
        public String name() {
            return id.name();
        }

        @Override
        public ResourceId target() {
            return id;
        }
    }

    record Version(ResourceId id) implements Branch {
        @Override
        public String key() {
            return id.key();
        }

        @Override
        public String name() {
            return id.name();
        }

        @Override
        public ResourceId target() {
            return id;
        }

        @Override
        public List<Branch> inside() {
            return List.of();
        }
    }
}
