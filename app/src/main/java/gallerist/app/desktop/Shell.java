package gallerist.app.desktop;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Overlay;
import gallerist.app.control.Sideways;
import gallerist.app.failure.FailureLog;
import gallerist.app.fx.Action;
import gallerist.app.fx.Failures;
import gallerist.app.fx.History;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Permits;
import gallerist.app.fx.Place;
import gallerist.app.fx.Pulse;
import gallerist.app.fx.Unhurried;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.app.galleries.CreateGalleryDialog;
import gallerist.app.galleries.CreateGalleryViewModel;
import gallerist.app.importing.ImportDialog;
import gallerist.app.importing.ImportViewModel;
import gallerist.app.lesson.CoursePanel;
import gallerist.app.news.News;
import gallerist.app.news.NewsBell;
import gallerist.app.news.NewsPane;
import gallerist.app.news.NewsViewModel;
import gallerist.app.page.ActionItem;
import gallerist.app.page.AdviceCounts;
import gallerist.app.page.Closing;
import gallerist.app.page.Files;
import gallerist.app.palette.Palette;
import gallerist.app.palette.PaletteViewModel;
import gallerist.app.report.Hands;
import gallerist.app.text.Shortcut;
import gallerist.app.transfers.ClosingDialog;
import gallerist.app.transfers.TransfersDrawer;
import gallerist.app.transfers.TransfersViewModel;
import gallerist.app.tree.GalleryTree;
import gallerist.app.tree.TreeViewModel;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Everything inside the window, over an open workspace. */
final class Shell {
    private final Navigator navigator = new Navigator();
    private final BorderPane window = new BorderPane();
    private final BorderPane galleries = new BorderPane();
    private final Middle middle = new Middle(window, galleries);
    private final Overlay overlay = new Overlay(window);
    private final Zoom zoom = new Zoom(overlay);
    private final Popups popups = new Popups(zoom);
    private final ObjectProperty<Closing> closing = new SimpleObjectProperty<>(Closing.ASK);
    private final Dialogs dialogs = new Dialogs(overlay);
    private final Notices notices = new Notices(overlay);
    private final Work work;
    private final Workbench bench;
    private final Undoing undoing;
    private final Files files;
    private final Hands hands;
    private final Permits permits;
    private final ResourceActions actions;
    private final Here here;
    private final Pages pages;
    private final AdviceCounts advice;
    private final Pulse beats;
    private final TreeViewModel outline;
    private final GalleryTree tree;
    private final TransfersViewModel transfers;
    private final TransfersDrawer drawer;
    private final Detail detail;
    private final NewsViewModel news;
    private final NewsBell bell;
    private final StatusLine status;
    private final WindowActions doable;
    private final Signpost signpost;
    private final Optional<CoursePanel> course;

    /** A window without one before or after it. */
    Shell(
            Workspace workspace,
            Executor background,
            Executor front,
            InstantSource clock,
            Appearance appearance) {
        this(workspace, background, front, clock, appearance, Session.only(clock));
    }

    Shell(
            Workspace workspace,
            Executor background,
            Executor front,
            InstantSource clock,
            Appearance appearance,
            Session session) {
        work =
                new Work(
                        background,
                        front,
                        new Failures(new FailureLog(workspace.folder(), clock), overlay::warn),
                        session.rest());
        bench = new Workbench(workspace, workspace.caller("").orThrow(), work, clock);
        undoing = new Undoing(new History(bench), overlay);
        files = session.files().apply(() -> zoom.getScene().getWindow());
        hands =
                new Hands(
                        navigator::go,
                        notices::copied,
                        new FileSaving(bench, files, overlay::tell));
        permits = new Permits(bench);
        actions =
                new ResourceActions(
                        bench, navigator, dialogs, hands, notices, files, undoing, permits);
        signpost = new Signpost(window, work::isIdle);
        LessonPages lessons =
                new LessonPages(
                        bench,
                        clock,
                        notices,
                        dialogs,
                        files,
                        session.travel(),
                        new Guidance(navigator, this::named, signpost, notices));
        pages =
                new Pages(
                        bench,
                        navigator,
                        actions,
                        notices,
                        dialogs,
                        hands,
                        new SettingsPages(
                                bench,
                                navigator,
                                notices,
                                dialogs,
                                new WindowLooks(appearance, zoom, closing),
                                files,
                                session.restore()),
                        lessons);
        advice = new AdviceCounts(bench);
        beats = new Pulse(Unhurried.BEAT, this::beat);
        outline = new TreeViewModel(bench, advice);
        here = new Here(navigator, actions, outline.outline());
        tree =
                new GalleryTree(
                        outline,
                        id -> navigator.go(Place.of(id)),
                        this::menu,
                        (id, file) -> actions.capture(id, Optional.of(file)));
        transfers = new TransfersViewModel(bench, notices::refused);
        drawer = new TransfersDrawer(transfers);
        news = new NewsViewModel(bench, session.newsSeen(), session.left(), this::tell);
        course = lessons.panel();
        doable = new WindowActions(ownActions(appearance), middle, course, here, undoing, actions);
        Crumbs crumbs = new Crumbs(navigator, doable.own("back"), doable.own("forward"));
        detail =
                new Detail(
                        navigator,
                        pages,
                        advice,
                        crumbs,
                        new FirstStart(
                                WaysIn.of(
                                        doable.own("new-gallery"),
                                        doable.own("import"),
                                        actions::captureFirst,
                                        navigator,
                                        files,
                                        session),
                                "Workspace “%s” · embedded database"
                                        .formatted(workspace.folder().getFileName())));
        galleries.setLeft(tree.node());
        galleries.setCenter(new Sideways(detail.node()));
        new FileDrop(
                        () -> navigator.place().get().resource(),
                        (id, file) -> actions.capture(id, Optional.of(file)))
                .on(detail.node());
        bell = new NewsBell(news, doable.own("news"));
        Toolbar toolbar =
                new Toolbar(
                        List.of(doable.own("new-gallery"), here.newDefinition()),
                        doable.own("capture-here"),
                        doable.own("search"),
                        new ActingAs(bench, dialogs, zoom.isNarrow()),
                        List.of(
                                button(doable.own("theme")),
                                bell.node(),
                                button(doable.own("keys"))),
                        zoom.isNarrow());
        window.setTop(new VBox(toolbar.node(), new ActingBanner(bench).node()));
        window.setLeft(rail().node());
        status =
                new StatusLine(
                        bench,
                        drawer.figures(),
                        () -> navigator.go(new Place.Page("map")),
                        zoom.isNarrow());
        window.setBottom(new VBox(drawer.node(), status.node()));
        tree.grip().within(galleries);
        drawer.grip().within(window);
        course.map(CoursePanel::node)
                .ifPresent(steps -> {
                    window.setRight(steps);
                    overlay.keepFree(CoursePanel.WIDTH);
                });
        show(navigator.place().get());
        navigator.place().addListener((_, _, place) -> show(place));
        outline.branches().addListener((_, _, _) -> refresh());
        outline.isEmpty().addListener((_, _, _) -> refresh());
    }

    private Rail rail() {
        Rail rail = new Rail(navigator, pages.rail(), zoom.isLow());
        rail.count("advice", advice.everything());
        advice.tallies().addListener((_, _, _) -> rail.count("advice", advice.everything()));
        return rail;
    }

    private void beat() {
        advice.beat();
        status.beat();
    }

    private static ActionButton button(Action action) {
        return new ActionButton(action, ActionButton.Look.ICON);
    }

    /** Told while the window is open. */
    private void tell(News one) {
        Runnable show = () -> one.about().ifPresent(this::look);
        if (one.mark() == Mark.VERIFIED) {
            overlay.tell(one.sentence(), "Show", show);
        } else {
            overlay.warn(one.sentence() + ". " + one.detail(), "Show", show);
        }
    }

    private void look(ResourceId id) {
        navigator.go(new Place.Of(id, "replication"));
    }

    private void openNews() {
        dialogs.open(close -> new NewsPane(news, close, this::look), Pos.TOP_RIGHT);
    }

    private List<Action> ownActions(Appearance appearance) {
        List<Action> all = new ArrayList<>(windowActions(appearance));
        all.add(here.capture());
        all.addAll(new Parts(window, galleries).actions());
        all.addAll(new PageActions(navigator).to(pages.rail()));
        all.addAll(new PageActions(navigator).beside(pages.others()));
        all.add(pages.changingLimit());
        return all;
    }

    private List<Action> windowActions(Appearance appearance) {
        return List.of(
                Action.of("search", "Search everything…", "fth-search", this::search)
                        .on(Shortcut.SEARCH),
                Action.of("new-gallery", "Create gallery…", "fth-layers", this::newGallery)
                        .on(Shortcut.NEW_GALLERY)
                        .unless(permits.toWriteAnywhere(Kind.GALLERY)),
                Action.of("import", "Import…", "fth-upload", this::bringIn).on(Shortcut.IMPORT),
                Action.of("news", "Notifications", "fth-bell", this::openNews).on(Shortcut.NEWS),
                Action.of("transfers", "Show or hide transfers", "fth-repeat", drawer::turn)
                        .on(Shortcut.TRANSFERS),
                Action.of("filter", "Filter the tree", "fth-filter", this::filter)
                        .on(Shortcut.FILTER),
                Action.of("back", "Back", "fth-arrow-left", navigator::back)
                        .on(Shortcut.BACK)
                        .unless(
                                Bindings.when(navigator.mayGoBack())
                                        .then("")
                                        .otherwise("There was nothing before this")),
                Action.of("forward", "Forward", "fth-arrow-right", navigator::forward)
                        .on(Shortcut.FORWARD)
                        .unless(
                                Bindings.when(navigator.mayGoForward())
                                        .then("")
                                        .otherwise("You have not gone back")),
                Action.of("theme", "Light or dark", "fth-moon", appearance::turn)
                        .on(Shortcut.THEME),
                Action.of("larger", "Larger", "fth-zoom-in", zoom::larger).on(Shortcut.LARGER),
                Action.of("smaller", "Smaller", "fth-zoom-out", zoom::smaller).on(Shortcut.SMALLER),
                Action.of("usual-size", "Usual size", "fth-maximize", () -> zoom.set(1))
                        .on(Shortcut.USUAL_SIZE),
                Action.of(
                                "manual",
                                "Open the manual",
                                "fth-book-open",
                                () -> navigator.go(new Place.Page("help")))
                        .on(Shortcut.MANUAL),
                Action.of("keys", "Keys and what they do", "fth-help-circle", this::help)
                        .on(Shortcut.KEYS));
    }

    List<Action> actions() {
        return doable.now();
    }

    /** All that can be done, by where. */
    List<KeyHelp.Group> everywhere() {
        return doable.everywhere();
    }

    /** Runs an action by its name, where there is one of that name now. */
    boolean run(String name) {
        Optional<Action> found = doable.now(name);
        found.ifPresent(Action::run);
        return found.isPresent();
    }

    private ContextMenu menu(ResourceId id) {
        ContextMenu menu = new ContextMenu();
        actions.on(id).stream().map(ActionItem::new).forEach(menu.getItems()::add);
        return menu;
    }

    private void search() {
        List<Action> now =
                Stream.concat(
                                actions().stream().filter(each -> !each.name().equals("search")),
                                tabsHere())
                        .toList();
        dialogs.open(
                close ->
                        new Palette(
                                new PaletteViewModel(
                                        now,
                                        outline.outline().getValue(),
                                        id -> navigator.go(Place.of(id)),
                                        region ->
                                                navigator.go(new Place.Page("map", region.name()))),
                                close),
                Pos.TOP_CENTER);
    }

    private Stream<Action> tabsHere() {
        return navigator.place().get().resource().stream()
                .flatMap(id ->
                        pages.of(id).stream()
                                .flatMap(kind ->
                                        new PageActions(navigator).tabs(id, kind).stream()));
    }

    /** Where the tree is not shown, it is shown first. */
    private void filter() {
        if (!galleries.equals(window.getCenter())) {
            navigator.go(Place.home());
        }
        tree.find();
    }

    private void newGallery() {
        dialogs.open(close ->
                new CreateGalleryDialog(
                        new CreateGalleryViewModel(bench),
                        notices::copied,
                        close,
                        made -> navigator.go(Place.of(made))));
    }

    private void bringIn() {
        dialogs.open(close ->
                new ImportDialog(new ImportViewModel(bench), files, hands, close, overlay::tell));
    }

    private void help() {
        dialogs.open(close -> new KeyHelp(everywhere(), doable.own("manual"), close));
    }

    private void show(Place place) {
        signpost.clear();
        switch (place) {
            case Place.Page(String name, String tab) -> showPage(name, tab);
            case Place.Of(ResourceId id, String tab) -> {
                middle.showGalleries();
                detail.show(id, tab);
                tree.follow(id);
            }
            case Place.Opened(Place over, String action) -> {
                show(over);
                run(action);
            }
        }
    }

    private void showPage(String name, String tab) {
        pages.all().stream()
                .filter(page -> page.leadsTo(name))
                .findFirst()
                .ifPresentOrElse(page -> middle.show(page, name, tab), this::showNothing);
    }

    private void showNothing() {
        middle.showGalleries();
        tree.nothing();
        detail.showNothing(outline.isEmpty().getValue());
    }

    /** What is in the galleries has changed; where the window is has not. */
    private void refresh() {
        Place place = navigator.place().get();
        place.resource().ifPresent(tree::follow);
        if (place.equals(Place.home())) {
            show(place);
        }
    }

    private Place named(String place) {
        return new PlaceNames(outline.outline().getValue(), pages.all()).find(place);
    }

    /** Goes to what a person names. */
    void go(String place) {
        navigator.replace(named(place));
    }

    Parent root() {
        return zoom;
    }

    Navigator navigator() {
        return navigator;
    }

    GalleryTree tree() {
        return tree;
    }

    /** How large parts of the window were made, by the names under which that is kept. */
    Map<String, DoubleProperty> sizes() {
        return Map.of("tree.width", tree.grip().size(), "drawer.height", drawer.grip().size());
    }

    Zoom zoom() {
        return zoom;
    }

    Pages pages() {
        return pages;
    }

    Overlay overlay() {
        return overlay;
    }

    /**
     * Asks what becomes of copies that run, unless that was answered once for all.
     *
     * @param carryOn closes the window and lets them come to their end
     * @param end closes the window and the process
     */
    void askBeforeClosing(Runnable carryOn, Runnable end) {
        switch (closing.get()) {
            case ASK ->
                    dialogs.open(
                            close -> new ClosingDialog(transfers, closing, close, carryOn, end));
            case CARRY_ON -> carryOn.run();
            case PAUSE -> transfers.pauseAll(end);
        }
    }

    ObjectProperty<Closing> closing() {
        return closing;
    }

    boolean isDrawerOpen() {
        return transfers.isOpen().get();
    }

    void openDrawer(boolean isOpen) {
        transfers.isOpen().set(isOpen);
    }

    Instant newsSeen() {
        return news.seenUntil();
    }

    void tell(String sentence) {
        overlay.tell(sentence);
    }

    /** Nothing is looked at any more. */
    void close() {
        overlay.hide();
        popups.leave();
        work.close();
        signpost.clear();
        course.ifPresent(CoursePanel::close);
        beats.close();
        bell.close();
        drawer.close();
        middle.leave();
        detail.close();
        status.close();
        permits.close();
        outline.close();
        advice.close();
    }

    boolean isCopying() {
        return transfers.isCopying();
    }

    /** Whether everything that was asked for is on the screen. */
    boolean isIdle() {
        return work.isIdle();
    }
}
