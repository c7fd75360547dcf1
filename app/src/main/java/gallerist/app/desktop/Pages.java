package gallerist.app.desktop;

import gallerist.app.activity.ActivityPage;
import gallerist.app.activity.ActivityTab;
import gallerist.app.activity.ActivityViewModel;
import gallerist.app.activity.LastChanges;
import gallerist.app.advice.AdviceViewModel;
import gallerist.app.advice.SnoozeDialog;
import gallerist.app.advice.SnoozeViewModel;
import gallerist.app.applications.ApplicationSummary;
import gallerist.app.applications.ApplicationVersionSummary;
import gallerist.app.calendar.CalendarViewModel;
import gallerist.app.cost.CostViewModel;
import gallerist.app.cost.VersionCostViewModel;
import gallerist.app.editing.many.ManyPage;
import gallerist.app.editing.many.ManyTab;
import gallerist.app.editing.many.ManyViewModel;
import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.galleries.GallerySummary;
import gallerist.app.help.HelpPage;
import gallerist.app.help.HelpViewModel;
import gallerist.app.history.HistoryViewModel;
import gallerist.app.images.DefinitionSummary;
import gallerist.app.json.JsonTab;
import gallerist.app.json.JsonViewModel;
import gallerist.app.latest.LatestViewModel;
import gallerist.app.map.MapPage;
import gallerist.app.map.MapViewModel;
import gallerist.app.map.PlacesCard;
import gallerist.app.map.PlacesViewModel;
import gallerist.app.map.Survey;
import gallerist.app.overview.OverviewViewModel;
import gallerist.app.page.DetailPage;
import gallerist.app.page.Overview;
import gallerist.app.page.PageKind;
import gallerist.app.page.Retiring;
import gallerist.app.page.Summary;
import gallerist.app.page.SummaryViewModel;
import gallerist.app.page.Tab;
import gallerist.app.page.Titles;
import gallerist.app.promotion.MirrorViewModel;
import gallerist.app.promotion.PromotionViewModel;
import gallerist.app.recovery.RecoveryViewModel;
import gallerist.app.recycle.RecyclePage;
import gallerist.app.recycle.RecycleViewModel;
import gallerist.app.replication.ReplicationTab;
import gallerist.app.replication.ReplicationViewModel;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.report.ReportModel;
import gallerist.app.report.ReportPage;
import gallerist.app.retire.RetireDialog;
import gallerist.app.retire.RetireViewModel;
import gallerist.app.scaling.ScalingViewModel;
import gallerist.app.sharing.SharingTab;
import gallerist.app.sharing.SharingTabViewModel;
import gallerist.app.text.Called;
import gallerist.app.transfers.LimitDialog;
import gallerist.app.transfers.LimitViewModel;
import gallerist.app.transfers.TransferBoardViewModel;
import gallerist.app.usage.UsageViewModel;
import gallerist.app.versions.VersionSummary;
import gallerist.model.Outcome;
import gallerist.model.advice.Finding;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.NewPlan;
import gallerist.storage.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which pages there are and what each is made of: features give tabs, here they meet. */
final class Pages {
    private final Workbench bench;
    private final Navigator navigator;
    private final ResourceActions actions;
    private final Notices notices;
    private final Map<Kind, PageKind> kinds;
    private final List<RailPage> rail;
    private final List<RailPage> others;
    private final Hands hands;
    private final Dialogs dialogs;

    Pages(
            Workbench bench,
            Navigator navigator,
            ResourceActions actions,
            Notices notices,
            Dialogs dialogs,
            Hands hands,
            SettingsPages settings,
            LessonPages lessons) {
        this.bench = bench;
        this.navigator = navigator;
        this.actions = actions;
        this.notices = notices;
        this.dialogs = dialogs;
        this.hands = hands;
        this.kinds =
                Map.of(
                        Kind.GALLERY,
                        kind(new GallerySummary(bench)::read, contents(), sharing()),
                        Kind.IMAGE_DEFINITION,
                        kind(
                                new DefinitionSummary(bench)::read,
                                contents(),
                                latest(),
                                history(),
                                sharing()),
                        Kind.IMAGE_VERSION,
                        kind(
                                new VersionSummary(bench)::read,
                                replication(),
                                scaling(),
                                sharing(),
                                cost()),
                        Kind.APPLICATION,
                        kind(new ApplicationSummary(bench)::read, contents()),
                        Kind.APPLICATION_VERSION,
                        kind(new ApplicationVersionSummary(bench)::read, replication(), cost()));
        this.rail =
                List.of(
                        report(
                                "overview",
                                "Overview",
                                "fth-home",
                                () ->
                                        new OverviewViewModel(
                                                bench,
                                                navigator::go,
                                                (versions, homes) ->
                                                        Survey.of(versions, homes)
                                                                .world(
                                                                        "Where images are",
                                                                        navigator::go))),
                        new RailPage(
                                "help",
                                "Help",
                                "fth-book-open",
                                true,
                                topic ->
                                        new HelpPage(
                                                new HelpViewModel(bench, topic),
                                                other ->
                                                        navigator.go(
                                                                new Place.Page("help/" + other)),
                                                notices::copied)),
                        new RailPage(
                                "map",
                                "Map",
                                "fth-globe",
                                false,
                                () ->
                                        new MapPage(
                                                new MapViewModel(bench, notices::refused), hands)),
                        report(
                                "transfers",
                                "Transfers",
                                "fth-repeat",
                                () ->
                                        new TransferBoardViewModel(
                                                bench, notices::refused, this::changeLimit)),
                        new RailPage(
                                "activity",
                                "Activity",
                                "fth-activity",
                                false,
                                () -> new ActivityPage(new ActivityViewModel(bench), hands)),
                        report(
                                "cost",
                                "Cost",
                                "fth-pie-chart",
                                () -> new CostViewModel(bench, this::confirm, notices::refused)),
                        new RailPage(
                                "advice",
                                "Advice",
                                "fth-shield",
                                false,
                                practice ->
                                        ReportPage.of(advice(Optional.empty(), practice), hands)),
                        new PeoplePages(
                                        bench,
                                        navigator,
                                        notices,
                                        dialogs,
                                        actions.undoing(),
                                        hands)
                                .page(),
                        new RailPage(
                                "everything",
                                "Everything",
                                "fth-list",
                                false,
                                () -> new ManyPage(list(ManyViewModel.everywhere(bench)))),
                        lessons.page(hands),
                        new RailPage(
                                "recycle",
                                "Recycle",
                                "fth-trash-2",
                                true,
                                () ->
                                        new RecyclePage(
                                                new RecycleViewModel(bench, notices::refused),
                                                hands,
                                                dialogs::open,
                                                id -> navigator.go(Place.of(id)))),
                        settings.page(hands));
        this.others =
                List.of(
                        report(
                                "usage",
                                "Usage",
                                "fth-bar-chart-2",
                                () -> new UsageViewModel(bench)),
                        report(
                                "recovery",
                                "Recovery",
                                "fth-life-buoy",
                                () -> new RecoveryViewModel(bench, navigator::go)),
                        report(
                                "retire",
                                "Retire",
                                "fth-archive",
                                () -> new RetireViewModel(bench, this::confirm, navigator::go)),
                        report(
                                "calendar",
                                "Calendar",
                                "fth-calendar",
                                () -> new CalendarViewModel(bench)),
                        report(
                                "mirror",
                                "Mirror",
                                "fth-copy",
                                () -> new MirrorViewModel(bench, navigator::go, notices::refused)),
                        new RailPage(
                                "promote",
                                "Promote",
                                "fth-chevrons-right",
                                false,
                                path -> ReportPage.of(promotion(path), hands)));
    }

    private RailPage report(String name, String title, String icon, Supplier<ReportModel> model) {
        return new RailPage(name, title, icon, false, () -> ReportPage.of(model.get(), hands));
    }

    private AdviceViewModel advice(Optional<ResourceId> scope, String practice) {
        return new AdviceViewModel(bench, scope, practice, this::snooze, notices::refused);
    }

    /**
     * The page for the version of a place.
     *
     * @param path such as {@code Production/ubuntu-web/1.4.2}, may be empty
     */
    private PromotionViewModel promotion(String path) {
        return new PromotionViewModel(bench, path, navigator::go, notices::refused);
    }

    private void snooze(Finding finding) {
        dialogs.open(close -> new SnoozeDialog(new SnoozeViewModel(bench, finding), close));
    }

    Action changingLimit() {
        return Action.of(
                "change-limit", "Change bandwidth limit…", "fth-sliders", this::changeLimit);
    }

    private void changeLimit() {
        dialogs.open(close -> new LimitDialog(new LimitViewModel(bench), close));
    }

    private void confirm(Retiring model) {
        dialogs.open(close -> new RetireDialog(model, notices::copied, close));
    }

    private void review(NewPlan plan) {
        actions.review(plan.seen(), plan.wanted());
    }

    private Tab latest() {
        return new Tab(
                "latest",
                "Latest",
                id -> ReportPage.tab(new LatestViewModel(bench, id, this::review), hands));
    }

    private Tab replication() {
        return new Tab(
                "replication",
                "Replication",
                id ->
                        new ReplicationTab(
                                new ReplicationViewModel(bench, id, actions::done),
                                dialogs::open,
                                hands));
    }

    private Tab history() {
        return new Tab(
                "history", "History", id -> ReportPage.tab(new HistoryViewModel(bench, id), hands));
    }

    private Tab cost() {
        return new Tab(
                "cost",
                "Cost",
                id -> ReportPage.tab(new VersionCostViewModel(bench, id, navigator::go), hands));
    }

    private Tab scaling() {
        return new Tab(
                "scaling",
                "Scaling",
                id -> ReportPage.tab(new ScalingViewModel(bench, id, this::review), hands));
    }

    /** Overview first, what the kind has of its own next, then what every resource has. */
    private PageKind kind(BiFunction<Caller, ResourceId, Outcome<Summary>> summary, Tab... itsOwn) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(
                new Tab(
                        "overview",
                        "Overview",
                        id ->
                                new Overview(
                                        model(summary, id),
                                        target -> navigator.go(Place.of(target)),
                                        grid -> ExportMenu.of(grid, hands),
                                        new PlacesCard(
                                                new PlacesViewModel(bench, id, navigator::go),
                                                hands),
                                        new LastChanges(
                                                bench, id, new Place.Of(id, "activity"), hands))));
        tabs.addAll(List.of(itsOwn));
        tabs.add(
                new Tab(
                        "activity",
                        "Activity",
                        id -> new ActivityTab(new ActivityViewModel(bench, id), hands)));
        tabs.add(
                new Tab(
                        DetailPage.ADVICE,
                        "Advice",
                        id -> ReportPage.tab(advice(Optional.of(id), ""), hands)));
        tabs.add(
                new Tab(
                        "json",
                        "JSON",
                        id ->
                                new JsonTab(
                                        new JsonViewModel(bench, id),
                                        notices::copied,
                                        actions.named("edit-json", id))));
        return new PageKind(
                id -> new Titles(model(summary, id), Called.of(id), actions.on(id)), tabs);
    }

    private Tab contents() {
        return new Tab("contents", "Contents", id -> list(new ManyViewModel(bench, id)));
    }

    private ManyTab list(ManyViewModel many) {
        return new ManyTab(
                many,
                target -> navigator.go(Place.of(target)),
                deed -> actions.bulk(many, deed),
                hands);
    }

    private Tab sharing() {
        return new Tab(
                "sharing",
                "Sharing",
                id ->
                        new SharingTab(
                                new SharingTabViewModel(bench, id, actions::done),
                                actions.named("share", id),
                                hands));
    }

    private SummaryViewModel model(
            BiFunction<Caller, ResourceId, Outcome<Summary>> summary, ResourceId id) {
        return new SummaryViewModel(bench, id, caller -> summary.apply(caller, id));
    }

    Optional<PageKind> of(ResourceId id) {
        return id.kind().map(kinds::get);
    }

    /** What has a page of its own. */
    Set<Kind> kinds() {
        return kinds.keySet();
    }

    List<RailPage> rail() {
        return rail;
    }

    /** Those that only other pages lead to. */
    List<RailPage> others() {
        return others;
    }

    /** Those of the rail and those that other pages lead to. */
    List<RailPage> all() {
        return Stream.concat(rail.stream(), others.stream()).toList();
    }
}
