package gallerist.app.desktop;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A file that is dropped on the page of an image or an application begins a version of it. */
final class FileDrop {
    private static final Set<Kind> TAKEN = Set.of(Kind.IMAGE_DEFINITION, Kind.APPLICATION);

    private final Supplier<Optional<ResourceId>> here;
    private final BiConsumer<ResourceId, Path> begin;

    FileDrop(Supplier<Optional<ResourceId>> here, BiConsumer<ResourceId, Path> begin) {
        this.here = here;
        this.begin = begin;
    }

    void on(Node page) {
        page.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles() && artifact().isPresent()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        page.setOnDragDropped(this::dropped);
    }

    private Optional<ResourceId> artifact() {
        return here.get().filter(id -> id.kind().filter(TAKEN::contains).isPresent());
    }

    private void dropped(DragEvent drop) {
        Optional<Path> file = drop.getDragboard().getFiles().stream().findFirst().map(File::toPath);
        Optional<ResourceId> artifact = artifact();
        boolean isTaken = file.isPresent() && artifact.isPresent();
        if (isTaken) {
            begin.accept(artifact.orElseThrow(), file.orElseThrow());
        }
        drop.setDropCompleted(isTaken);
        drop.consume();
    }
}
