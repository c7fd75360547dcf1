package gallerist.app.map;

import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Section;
import gallerist.model.gallery.ResourceId;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Where the versions of a resource are, kept fresh. */
public final class PlacesViewModel implements AutoCloseable {
    private final Live<Survey> survey;
    private final ObservableValue<Section.World> world;

    /**
     * Begins to look.
     *
     * @param go leads to a region on the map
     */
    public PlacesViewModel(Workbench bench, ResourceId id, Consumer<Place> go) {
        SurveyReader reader = new SurveyReader(bench);
        survey =
                bench.live(
                        Survey.NONE,
                        change -> change.touches(id),
                        caller -> reader.survey(caller, Scope.of(id)));
        world = survey.value().map(now -> now.world("Where its copies are", go));
    }

    public ObservableValue<Section.World> world() {
        return world;
    }

    /** Copies come along without anybody being told. */
    public void beat() {
        if (survey.get().isUnderWay()) {
            survey.refresh();
        }
    }

    @Override
    public void close() {
        survey.close();
    }
}
