package gallerist.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({
        "Microsoft.Compute/galleries/write, Creates a new Gallery or updates an existing one",
        "Microsoft.Compute/galleries/delete, Deletes the Gallery",
        "Microsoft.Compute/galleries/share/action, Shares a Gallery to different scopes",
        "Microsoft.Compute/galleries/images/read, Gets the properties of Gallery Image",
        "Microsoft.Compute/galleries/images/write,"
                + " Creates a new Gallery Image or updates an existing one",
        "Microsoft.Compute/galleries/images/versions/read,"
                + " Gets the properties of Gallery Image Version",
    })
    void theDocumentedActionsHaveTheirDescription(String action, String description) {
        assertThat(Actions.ofGalleries()).containsEntry(action, description);
    }

    @Test
    void theLogKeepsEveryActionOnGalleriesButReading() {
        assertThat(Stream.of(Operation.values()).map(Operation::action))
                .containsAll(
                        Actions.ofGalleries().keySet().stream()
                                .filter(action -> !Actions.isRead(action))
                                .toList())
                .noneMatch(Actions::isRead)
                .doesNotHaveDuplicates();
    }
}
