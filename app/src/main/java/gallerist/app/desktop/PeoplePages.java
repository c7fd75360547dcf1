package gallerist.app.desktop;

import gallerist.app.code.CopyAs;
import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Confirmation;
import gallerist.app.page.Sections;
import gallerist.app.page.Sections.Section;
import gallerist.app.people.DismissalViewModel;
import gallerist.app.people.NewPartyDialog;
import gallerist.app.people.NewPartyViewModel;
import gallerist.app.people.Party;
import gallerist.app.people.PeopleTab;
import gallerist.app.people.PeopleViewModel;
import gallerist.app.people.Sort;
import gallerist.app.report.Hands;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The page of people with a tab for each sort, and what its tabs open. */
final class PeoplePages implements PeopleTab.Asking {
    static final String NAME = "people";

    private final Workbench bench;
    private final Navigator navigator;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Undoing undoing;
    private final Hands hands;

    PeoplePages(
            Workbench bench,
            Navigator navigator,
            Notices notices,
            Dialogs dialogs,
            Undoing undoing,
            Hands hands) {
        this.bench = bench;
        this.navigator = navigator;
        this.notices = notices;
        this.dialogs = dialogs;
        this.undoing = undoing;
        this.hands = hands;
    }

    RailPage page() {
        List<Section> tabs = Arrays.stream(Sort.values()).map(this::tab).toList();
        return new RailPage(
                NAME,
                "People",
                "fth-users",
                true,
                tabs,
                _ ->
                        new Sections(
                                "People",
                                "who there is, and which roles they hold",
                                tabs,
                                tab -> navigator.go(new Place.Page(NAME, tab)),
                                navigator::learn));
    }

    private Section tab(Sort sort) {
        return new Section(
                sort.text(),
                sort.title(),
                () ->
                        new PeopleTab(
                                new PeopleViewModel(bench, sort, notices::refused, this::done),
                                this,
                                hands));
    }

    private void done(Reversible step, String sentence) {
        undoing.done(step, sentence, "Undo");
    }

    @Override
    public void forNew(Sort sort, Consumer<UUID> made) {
        dialogs.open(close ->
                new NewPartyDialog(
                        new NewPartyViewModel(bench, sort), notices::copied, close, made));
    }

    @Override
    public void toDelete(Party party) {
        DismissalViewModel model = new DismissalViewModel(bench, party);
        dialogs.open(close ->
                new Confirmation(
                        "Delete %s?".formatted(party.name()),
                        party.losses(),
                        CopyAs.of(model.copyable(), notices::copied),
                        Action.of(
                                        "delete-party",
                                        "Delete " + party.sort().noun(),
                                        "",
                                        () -> model.delete(close))
                                .losing(),
                        model.refusal(),
                        close));
    }
}
