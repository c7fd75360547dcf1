package gallerist.app.map;

import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import gallerist.app.report.Hands;
import gallerist.app.report.WorldView;
import java.time.Duration;
import javafx.scene.Node;

/** The world on the page of a resource. */
public final class PlacesCard implements View {
    private final PlacesViewModel model;
    private final WorldView view;
    private final Pulse beats;

    public PlacesCard(PlacesViewModel model, Hands hands) {
        this.model = model;
        this.view = new WorldView(model.world().getValue(), hands);
        model.world().addListener((_, _, now) -> view.take(now));
        this.beats = new Pulse(Duration.ofSeconds(1), model::beat);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void close() {
        beats.close();
        model.close();
    }
}
