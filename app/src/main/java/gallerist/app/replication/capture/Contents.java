package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.image.Watch;
import gallerist.storage.Caller;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/** What a version is made from. */
sealed interface Contents extends AutoCloseable permits ImageContents, PackageContents {
    /** Why nothing can be made from it yet, empty when something can. */
    ObservableValue<String> obstacle();

    /** What one replica takes, 0 while that is not known. */
    ObservableValue<Number> bytes();

    /** Whether its bytes are in a region already, so that a version could refer to them. */
    boolean isKept();

    /** Whether something was chosen. */
    boolean isTouched();

    /** What it is, for the review. */
    String words();

    /**
     * Fixes what was typed, and answers how a version is made from it.
     *
     * <p>Refused where nothing can be.
     *
     * @param plan names what somebody has seen of it
     */
    Function<Caller, Outcome<ResourceId>> making(
            ResourceId id, Wanted wanted, String plan, Watch watch);

    /** What would be made. Refused where nothing can be. */
    Version wanted(ResourceId id, Wanted wanted);

    /** The options that say the same. */
    AzCommand onto(AzCommand create);

    @Override
    void close();
}
