package gallerist.app.replication.capture;

import gallerist.app.az.AzCommand;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
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

    /** What it is, for the review. */
    String words();

    /**
     * Fixes what was typed, and answers how a version is made from it.
     *
     * <p>Refused where nothing can be.
     */
    Function<Caller, Outcome<ResourceId>> making(ResourceId id, Wanted wanted, Watch watch);

    /** The options that say the same. */
    AzCommand onto(AzCommand create);

    @Override
    void close();
}
