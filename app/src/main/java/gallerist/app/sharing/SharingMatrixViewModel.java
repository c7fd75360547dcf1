package gallerist.app.sharing;

import gallerist.app.fx.Checked;
import gallerist.app.fx.History;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Party;
import gallerist.model.sharing.matrix.Proposal;
import gallerist.model.sharing.matrix.SharingDraft;
import gallerist.model.sharing.matrix.SharingMatrix;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.model.sharing.matrix.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;

/** Who may deploy from a gallery, and what somebody is about to change of it. */
public final class SharingMatrixViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId gallery;
    private final Live<Optional<Outcome<SharingState>>> state;
    private final MatrixColumns images;
    private final SharingPlan plan;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.ALL);
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.READER);
    private final ReadOnlyObjectWrapper<Optional<Cells>> cells =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyListWrapper<MatrixRow> rows =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<ColumnHead> columns =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Pending> pending =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Spot>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Explanation>> explanation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringBinding obstacleToViewAs;
    private Optional<Awaited> awaited = Optional.empty();

    /** Somebody whose row is to be chosen as soon as there is one. */
    private record Awaited(UUID party, Runnable then) {}

    /**
     * Reads it.
     *
     * @param history is told what was applied, which is taken back in one step
     */
    public SharingMatrixViewModel(Workbench bench, ResourceId gallery, History history) {
        this.bench = bench;
        this.gallery = gallery;
        ResourceId people = bench.workspace().subscription();
        this.state =
                bench.live(
                        Optional.empty(),
                        change -> change.touches(gallery) || change.id().equals(people),
                        caller -> Optional.of(bench.workspace().sharing().show(caller, gallery)));
        this.images = new MatrixColumns(bench, gallery);
        this.plan = new SharingPlan(bench, gallery, history);
        this.obstacleToViewAs = Bindings.createStringBinding(this::whyNotViewAs, chosen, pending);
        on(this::work, state.value(), plan.draft());
        on(this::showRows, filter, audience);
        on(this::showColumns, images.versions(), images.filter());
        on(this::explain, chosen, role, cells);
        work();
    }

    /** What is not looked at when it changes would not be heard of again. */
    private static void on(Runnable answer, ObservableValue<?>... observed) {
        for (ObservableValue<?> each : observed) {
            each.subscribe(() -> {
                each.getValue();
                answer.run();
            });
        }
    }

    /** The gallery's name. */
    public String title() {
        return gallery.name();
    }

    /** How the gallery can be shared, empty while nothing is known. */
    public ObservableValue<String> mode() {
        return cells.map(known -> known.map(each -> mode(each.now().state())).orElse(""));
    }

    private static String mode(SharingState known) {
        return switch (known.gallery().sharing().permission()) {
            case PRIVATE -> "Private";
            case GROUPS -> "Private + direct share";
            case COMMUNITY -> "Private + community";
        };
    }

    /** Why there is nothing to show, empty where there is something or nothing was read yet. */
    public ObservableValue<String> missing() {
        return state.value()
                .map(read ->
                        read.orElse(null)
                                        instanceof
                                        Outcome.Refused<SharingState>(List<Problem> problems)
                                ? Checked.sentences(problems)
                                : "");
    }

    public ReadOnlyListProperty<MatrixRow> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyListProperty<ColumnHead> columns() {
        return columns.getReadOnlyProperty();
    }

    /** How many of all rows and columns the filters let through. */
    public String counts() {
        return cells.get()
                .map(known ->
                        "%d of %s · %d of %s"
                                .formatted(
                                        rows.stream()
                                                .filter(MatrixRow.Line.class::isInstance)
                                                .count(),
                                        Figures.counted(known.parties().size(), "row", "rows"),
                                        columns.stream()
                                                .filter(head ->
                                                        head.kind() != ColumnHead.Kind.VERSION)
                                                .count(),
                                        Figures.counted(
                                                1 + known.now().state().definitions().size(),
                                                "column",
                                                "columns")))
                .orElse("");
    }

    /** Changes whenever boxes do. */
    public ReadOnlyObjectProperty<?> changes() {
        return cells.getReadOnlyProperty();
    }

    public Optional<Cell> cell(Spot spot) {
        return cells.get().map(known -> known.at(spot.party(), spot.column()));
    }

    /** Only rows with these words. */
    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<Audience> audience() {
        return audience;
    }

    public MatrixColumns images() {
        return images;
    }

    public SharingPlan plan() {
        return plan;
    }

    public ReadOnlyListProperty<Pending> pending() {
        return pending.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Spot>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ObservableValue<Optional<Explanation>> explanation() {
        return explanation.getReadOnlyProperty();
    }

    /** The roles with which somebody can deploy, the smallest first. */
    public List<Role> roles() {
        return Stream.of(
                        Role.IMAGE_READER,
                        Role.READER,
                        Role.ARTIFACTS_PUBLISHER,
                        Role.CONTRIBUTOR,
                        Role.OWNER)
                .filter(SharingMatrix::letsDeploy)
                .toList();
    }

    public void choose(Spot spot) {
        chosen.set(Optional.of(spot));
    }

    /** Shows the versions of an image beside it, or hides them. */
    public void fold(ColumnHead head) {
        if (head.isImage()) {
            images.fold(head.id());
        }
    }

    /** Ticks a clear box or clears a ticked one; where that can't be, the box is explained. */
    public void toggle(Spot spot) {
        choose(spot);
        cells.get()
                .ifPresent(known -> {
                    ResourceId scope = spot.column().id();
                    if (known.draft().isAt(spot.party(), scope)) {
                        plan.change(draft -> draft.without(spot.party(), scope));
                    } else if (known.proposals().propose(spot.party(), spot.column(), role.get())
                            instanceof Proposal.Would(List<Step> steps, _)) {
                        plan.change(draft -> with(draft, steps));
                    }
                });
    }

    private static SharingDraft with(SharingDraft draft, List<Step> steps) {
        SharingDraft more = draft;
        for (Step step : steps) {
            more = more.with(step);
        }
        return more;
    }

    /**
     * Chooses the row of somebody who was just made.
     *
     * @param then when it is shown
     */
    public void added(UUID party, Runnable then) {
        filter.set("");
        audience.set(Audience.ALL);
        awaited = Optional.of(new Awaited(party, then));
        state.refresh();
    }

    /** Why the gallery can't be shared with somebody now, empty where it can. */
    String obstacleTo(Step.Share share) {
        return cells.get()
                .map(known -> Checked.sentences(known.proposals().refusals(share)))
                .orElse("");
    }

    /** Plans to share the gallery with somebody, unless it is or will be. */
    void letIn(Step.Share share) {
        boolean isIn =
                cells.get().stream()
                        .flatMap(known ->
                                known.parties().stream()
                                        .filter(party -> share.isAt(party, gallery))
                                        .map(party -> known.at(party, Column.of(gallery))))
                        .anyMatch(Cell::isTicked);
        if (!isIn) {
            plan.change(draft -> draft.with(share));
        }
    }

    private void welcome() {
        awaited.ifPresent(expected ->
                lines().filter(line ->
                                PartyWords.id(line.party()).equals(Optional.of(expected.party())))
                        .findFirst()
                        .ifPresent(line -> {
                            awaited = Optional.empty();
                            choose(new Spot(line.party(), columns.getFirst().column()));
                            expected.then().run();
                        }));
    }

    private Stream<MatrixRow.Line> lines() {
        return rows.stream()
                .filter(MatrixRow.Line.class::isInstance)
                .map(MatrixRow.Line.class::cast);
    }

    /** Plans a step, or takes it back. */
    public void plan(Step step) {
        plan.change(draft -> draft.steps().contains(step) ? draft.without(step) : draft.with(step));
    }

    /** What a tick gives from now on, and what the chosen box gives if it gives a role. */
    public void choose(Role wanted) {
        role.set(wanted);
        cells.get()
                .ifPresent(known -> chosen.get().ifPresent(spot -> exchange(known, spot, wanted)));
    }

    private void exchange(Cells known, Spot spot, Role wanted) {
        ResourceId scope = spot.column().id();
        if (!(spot.party() instanceof Party.Somebody(Principal principal))) {
            return;
        }
        List<RoleAssignment> held =
                known.now().own(principal).stream()
                        .filter(each -> each.scope().equals(scope))
                        .filter(each -> SharingMatrix.letsDeploy(each.role()))
                        .toList();
        boolean isGiven =
                known.planned().own(principal).stream()
                        .filter(each -> SharingMatrix.letsDeploy(each.role()))
                        .anyMatch(each -> each.scope().equals(scope));
        if (!isGiven) {
            return;
        }
        List<Step> steps = new ArrayList<>();
        held.stream()
                .filter(each -> each.role() != wanted)
                .forEach(each -> steps.add(new Step.TakeRole(each)));
        if (held.stream().noneMatch(each -> each.role() == wanted)) {
            steps.add(new Step.GiveRole(principal, wanted, scope));
        }
        plan.change(draft -> with(draft.without(spot.party(), scope), steps));
    }

    /** Why nobody can be seen as, empty where the chosen row is somebody who can act. */
    public ObservableValue<String> obstacleToViewAs() {
        return obstacleToViewAs;
    }

    private String whyNotViewAs() {
        if (!pending.isEmpty()) {
            return "Apply or discard the changes first";
        }
        return actor().isPresent() ? "" : "Choose a box of a person or a service principal first";
    }

    /** Who the program can be seen as. */
    public Optional<Principal> actor() {
        return chosen.get().map(Spot::party).stream()
                .filter(Party.Somebody.class::isInstance)
                .map(Party.Somebody.class::cast)
                .map(Party.Somebody::principal)
                .filter(principal -> principal.kind() != PrincipalKind.GROUP)
                .findFirst();
    }

    /** From now on everything is seen and done as the chosen one would. */
    public void viewAs(Runnable then) {
        actor().ifPresent(principal ->
                bench.call(
                        _ -> bench.workspace().caller(principal.id().toString()).orThrow(),
                        caller -> {
                            then.run();
                            bench.actAs(caller);
                        }));
    }

    private void work() {
        if (state.get().orElse(null) instanceof Outcome.Done<SharingState>(SharingState known)) {
            Cells fresh = new Cells(known, plan.draft().get(), plan.refusals());
            cells.set(Optional.of(fresh));
            plan.shownFor(known);
            pending.setAll(plan.pending(fresh));
            showRows();
            showColumns();
            welcome();
        } else {
            cells.set(Optional.empty());
            rows.clear();
            columns.clear();
        }
    }

    private void showRows() {
        cells.get().ifPresent(known -> rows.setAll(rows(known)));
        chooseFirst();
    }

    private List<MatrixRow> rows(Cells known) {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        List<MatrixRow> shown = new ArrayList<>();
        String section = "";
        for (Party party : known.parties()) {
            if (audience.get().has(party)
                    && PartyWords.name(party).toLowerCase(Locale.ROOT).contains(words)) {
                if (!PartyWords.section(party).equals(section)) {
                    section = PartyWords.section(party);
                    shown.add(new MatrixRow.Section(section));
                }
                shown.add(PartyWords.line(party, known.now()));
            }
        }
        return shown;
    }

    private void showColumns() {
        cells.get().ifPresent(known -> columns.setAll(images.of(known.now().state())));
        chooseFirst();
    }

    /** Something is always chosen, so that the keyboard has a place to go on from. */
    private void chooseFirst() {
        if (chosen.get().isPresent() || columns.isEmpty()) {
            return;
        }
        lines().findFirst()
                .ifPresent(line -> choose(new Spot(line.party(), columns.getFirst().column())));
    }

    private void explain() {
        explanation.set(
                cells.get()
                        .flatMap(known ->
                                chosen.get()
                                        .map(spot ->
                                                new Explaining(known, bench.zone(), role.get())
                                                        .of(spot))));
    }

    @Override
    public void close() {
        state.close();
        images.close();
    }
}
