package gallerist.app.retire;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.page.Retiring;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.report.dial.GalleryDial;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.Money;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Older;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Which old versions go or stay at home only, what that saves, and doing exactly that. */
public final class RetireViewModel implements ReportModel {
    private static final String AT_HOME = "stay at home only";
    private static final String DELETED = "are deleted";
    private static final int USUAL = 3;

    private final Workbench bench;
    private final Consumer<Retiring> confirm;
    private final Consumer<Place> go;
    private final GalleryDial gallery = new GalleryDial();
    private final Asked keep = new Asked(Integer.toString(USUAL));
    private final Asked older = new Asked(AT_HOME);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;
    private final Dial galleries;

    private record Known(Estate estate, Standing standing, PriceTable prices) {}

    /**
     * Begins to look.
     *
     * @param confirm asks the person before the plan is carried out
     */
    public RetireViewModel(Workbench bench, Consumer<Retiring> confirm, Consumer<Place> go) {
        this.bench = bench;
        this.confirm = confirm;
        this.go = go;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::told).orElse(Report.COMING),
                        known.value(),
                        gallery.shown(),
                        keep.shown(),
                        older.shown());
        this.galleries = gallery.among(known.value(), Known::estate);
    }

    private Known read(Caller caller) {
        Everywhere everywhere = new Everywhere(bench);
        Estate estate = everywhere.estate(caller);
        return new Known(estate, everywhere.standing(estate), bench.workspace().prices().show());
    }

    private Retirement plan(Known now) {
        return Retirement.of(
                now.estate(),
                now.standing(),
                Math.max(1, keep.number(USUAL)),
                older.now().equals(DELETED) ? Older.DELETED : Older.AT_HOME,
                this::isChosen,
                now.prices());
    }

    private boolean isChosen(ImageDefinition definition) {
        return gallery.covers(definition.id());
    }

    @Override
    public String title() {
        return "Retire";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                galleries,
                new Dial.Entry("Keep the newest", "3", 3, keep),
                new Dial.Pick(
                        "Older ones",
                        new ReadOnlyObjectWrapper<>(List.of(AT_HOME, DELETED)),
                        older));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                        "promote-instead",
                        "Promote…",
                        "fth-chevrons-right",
                        () -> go.accept(new Place.Page("promote"))),
                Action.of("retire", "Carry out…", "fth-archive", this::propose)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle,
                                        known.value(),
                                        gallery.shown(),
                                        keep.shown(),
                                        older.shown())));
    }

    private void propose() {
        known.get()
                .map(now -> new Retiring(bench, plan(now), now.prices(), this::plan))
                .ifPresent(confirm);
    }

    private Retirement plan(Caller caller) {
        return plan(read(caller));
    }

    private String obstacle() {
        if (keep.number(0) < 1) {
            return "Keep at least one version of each image";
        }
        return known.get().map(now -> plan(now).changes().isEmpty()).orElse(true)
                ? "Nothing would change"
                : "";
    }

    private Report told(Known now) {
        Retirement plan = plan(now);
        long shrunk = plan.count(Fate.AT_HOME);
        long deleted = plan.count(Fate.DELETED);
        Money saved = now.prices().money(plan.monthly());
        return Report.of(
                "A plan; nothing happens yet",
                Section.Tiles.of(
                        Tile.of(
                                        "Saves",
                                        Costs.readable(saved),
                                        "",
                                        "a month, by the prices of " + now.prices().date())
                                .below(RetirementTable.TITLE),
                        Tile.of(
                                        "Stay at home only",
                                        Figures.count(shrunk),
                                        "",
                                        "versions, with one replica")
                                .below(RetirementTable.TITLE),
                        Tile.of(
                                        "Are deleted",
                                        Figures.count(deleted),
                                        "",
                                        "into the recycle bin where the gallery has one")
                                .below(RetirementTable.TITLE),
                        Tile.of(
                                        "Are spared",
                                        Figures.count(plan.count(Fate.SPARED)),
                                        "",
                                        "latest, in use, guarded, or small already")
                                .below(RetirementTable.TITLE)),
                new Section.Table(
                        RetirementTable.of(
                                plan, now.estate().index(), now.prices(), bench.zone())));
    }

    @Override
    public void close() {
        known.close();
    }
}
