package gallerist.app.sharing;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.matrix.Column;

/** A column of the matrix with its title. */
public record ColumnHead(Column column, Kind kind, String title) {

    /** What a column is about. */
    public enum Kind {
        GALLERY,
        IMAGE,
        /** An image whose versions stand beside it. */
        OPEN_IMAGE,
        VERSION
    }

    ResourceId id() {
        return column.id();
    }

    boolean isImage() {
        return kind == Kind.IMAGE || kind == Kind.OPEN_IMAGE;
    }
}
