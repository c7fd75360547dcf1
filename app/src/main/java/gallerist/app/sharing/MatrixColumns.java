package gallerist.app.sharing;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.storage.Caller;
import gallerist.storage.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The gallery, its images, and the versions of those that somebody has unfolded. */
public final class MatrixColumns implements AutoCloseable {
    private final Workbench bench;
    private final StringProperty filter = new SimpleStringProperty("");
    private final Live<Map<ResourceId, List<ResourceId>>> versions;
    private volatile Set<ResourceId> unfolded = Set.of();

    MatrixColumns(Workbench bench, ResourceId gallery) {
        this.bench = bench;
        this.versions = bench.live(Map.of(), change -> change.touches(gallery), this::read);
    }

    private Map<ResourceId, List<ResourceId>> read(Caller caller) {
        Map<ResourceId, List<ResourceId>> found = new HashMap<>();
        for (ResourceId image : unfolded) {
            if (bench.workspace().outline().list(caller, image)
                    instanceof Outcome.Done<List<Outline.Line>>(List<Outline.Line> lines)) {
                found.put(
                        image,
                        lines.stream()
                                .filter(line -> line.kind() == Kind.IMAGE_VERSION)
                                .map(Outline.Line::id)
                                .toList()
                                .reversed());
            }
        }
        return found;
    }

    /** Only images whose names have these words. */
    public StringProperty filter() {
        return filter;
    }

    ObservableValue<Map<ResourceId, List<ResourceId>>> versions() {
        return versions.value();
    }

    /** Shows the versions of an image, or hides them. */
    void fold(ResourceId image) {
        Set<ResourceId> changed = new LinkedHashSet<>(unfolded);
        if (!changed.remove(image)) {
            changed.add(image);
        }
        unfolded = Set.copyOf(changed);
        versions.refresh();
    }

    List<ColumnHead> of(SharingState state) {
        Gallery gallery = state.gallery();
        List<ColumnHead> heads = new ArrayList<>();
        heads.add(head(gallery.id(), ColumnHead.Kind.GALLERY));
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        for (ImageDefinition image : state.definitions()) {
            if (image.name().toLowerCase(Locale.ROOT).contains(words)) {
                add(heads, image.id());
            }
        }
        return heads;
    }

    private void add(List<ColumnHead> heads, ResourceId image) {
        if (!unfolded.contains(image) || !versions.get().containsKey(image)) {
            heads.add(head(image, ColumnHead.Kind.IMAGE));
            return;
        }
        heads.add(head(image, ColumnHead.Kind.OPEN_IMAGE));
        for (ResourceId version : versions.get().getOrDefault(image, List.of())) {
            heads.add(head(version, ColumnHead.Kind.VERSION));
        }
    }

    private static ColumnHead head(ResourceId id, ColumnHead.Kind kind) {
        return new ColumnHead(Column.of(id), kind, id.name());
    }

    @Override
    public void close() {
        versions.close();
    }
}
