package gallerist.app.editing.many;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.code.Recipe;
import gallerist.app.editing.many.BulkViewModel.Finished;
import gallerist.app.fx.History;
import gallerist.app.fx.Pair;
import gallerist.app.page.loss.Consequence;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Sweeps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkViewModelTest {
    private final List<Finished> finished = new ArrayList<>();
    private Yard yard;
    private ManyViewModel many;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        for (String number : List.of("1.0.0", "1.1.0", "2.0.0")) {
            yard.record(number);
        }
        many = new ManyViewModel(yard.bench(), yard.definition().parent().orElseThrow());
    }

    @AfterEach
    void close() {
        many.close();
        yard.close();
    }

    private ResourceId version(String number) {
        return yard.definition().version(number);
    }

    private BulkViewModel begin(Deed deed, String filter) {
        many.filter().set(filter);
        many.chooseAll();
        return many.begin(deed);
    }

    private void run(BulkViewModel bulk) {
        assertThat(bulk.obstacle().getValue()).isEmpty();
        bulk.run(finished::add);
        assertThat(bulk.refusal().getValue()).isEmpty();
    }

    private History history() {
        History history = new History(yard.bench());
        history.add(finished.getLast().back().orElseThrow());
        return history;
    }

    @Test
    void allThatMatchAreChosenAndCounted() {
        many.filter().set("version ubuntu-web 1.");
        assertThat(many.summary().getValue()).isEqualTo("2 match");
        many.chooseAll();
        assertThat(many.isAllChosen()).isTrue();
        assertThat(many.summary().getValue()).isEqualTo("2 chosen of 2 match");

        many.filter().set("");
        assertThat(many.isAllChosen()).isFalse();
        assertThat(many.chosen().getValue()).containsExactly(version("1.0.0"), version("1.1.0"));
    }

    @Test
    void manyAreTaggedAndUntaggedTogether() {
        BulkViewModel bulk = begin(Deed.TAG, "image version");
        assertThat(bulk.obstacle().getValue()).isEqualTo("Type a tag");
        bulk.tags().set(List.of(new Pair("stage", "prod")));
        run(bulk);
        assertThat(yard.version(version("2.0.0")).tags().get("stage")).isEqualTo("prod");

        history().undo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(yard.version(version("2.0.0")).tags().values()).isEmpty();
    }

    @Test
    void whatIsSoAlreadyStaysAndIsNamed() {
        run(begin(Deed.EXCLUDE, "version 1.0.0"));
        many.chooseNone();
        BulkViewModel bulk = begin(Deed.EXCLUDE, "");

        assertThat(bulk.plan().getValue().will()).hasSize(2);
        assertThat(bulk.plan().getValue().stays())
                .extracting(Together.Stays::name, Together.Stays::reason)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("ubuntu-web 1.0.0", "It is so already"),
                        org.assertj.core.groups.Tuple.tuple(
                                "ubuntu-web", "Only versions can be latest"));
    }

    @Test
    void whatLatestBecomesIsToldBeforeManyAreLeftOut() {
        try (BulkViewModel old = begin(Deed.EXCLUDE, "version ubuntu-web 1.")) {
            assertThat(said(old)).containsExactly("latest stays what it is");
        }
        many.chooseNone();
        try (BulkViewModel newest = begin(Deed.EXCLUDE, "version ubuntu-web 2.")) {
            assertThat(said(newest)).containsExactly("latest becomes 1.1.0 in West Europe");
        }
        try (BulkViewModel all = begin(Deed.EXCLUDE, "version")) {
            assertThat(said(all)).containsExactly("Nothing is latest any more in West Europe");
            run(all);
        }
        many.chooseNone();
        try (BulkViewModel back = begin(Deed.INCLUDE, "version ubuntu-web 1.")) {
            assertThat(said(back)).containsExactly("latest becomes 1.1.0 in West Europe");
            run(back);
        }
        assertThat(
                        yard.workspace()
                                .versions()
                                .latest(yard.caller(), yard.definition())
                                .orThrow()
                                .getFirst()
                                .version())
                .hasToString("Optional[1.1.0]");
    }

    @Test
    void versionsAreNotLeftOutWhereLatestBecomesSomethingElseThanWasSeen() {
        BulkViewModel bulk = begin(Deed.EXCLUDE, "version ubuntu-web 2.");
        assertThat(said(bulk)).containsExactly("latest becomes 1.1.0 in West Europe");
        yard.version("update", "1.1.0", "--set", "publishingProfile.excludeFromLatest=true");

        bulk.run(finished::add);
        assertThat(bulk.refusal().getValue()).startsWith("The plan is stale");
        assertThat(yard.version(version("2.0.0")).publishing().excludeFromLatest()).isFalse();
        assertThat(said(bulk)).containsExactly("latest becomes 1.0.0 in West Europe");
        run(bulk);
        assertThat(yard.version(version("2.0.0")).publishing().excludeFromLatest()).isTrue();
    }

    @Test
    void aVersionThatALockHoldsStaysLatest() {
        yard.run(
                "lock",
                "create",
                "--name",
                "frozen",
                "--lock-type",
                "ReadOnly",
                "--resource",
                version("2.0.0").toString());
        BulkViewModel bulk = begin(Deed.EXCLUDE, "version");

        assertThat(bulk.plan().getValue().stays().getFirst().reason()).contains("frozen");
        assertThat(said(bulk)).containsExactly("latest stays what it is");
        run(bulk);
        assertThat(yard.version(version("1.1.0")).publishing().excludeFromLatest()).isTrue();
    }

    @Test
    void whatSomebodyChangedMeanwhileKeepsAllAsItWas() {
        BulkViewModel bulk = begin(Deed.TAG, "image version");
        bulk.tags().set(List.of(new Pair("stage", "prod")));
        yard.run(
                "tag",
                "update",
                "--resource-id",
                version("1.0.0").toString(),
                "--operation",
                "Merge",
                "--tags",
                "owner=Ada");

        bulk.run(finished::add);

        assertThat(bulk.refusal().getValue()).contains("'1.0.0' was changed by somebody else");
        assertThat(finished).isEmpty();
        assertThat(yard.version(version("2.0.0")).tags().values()).isEmpty();
    }

    @Test
    void aDateThatHasPassedIsRefusedForEach() {
        BulkViewModel bulk = begin(Deed.END_OF_LIFE, "version");
        bulk.date().set("2020-01-01");

        assertThat(bulk.plan().getValue().will()).isEmpty();
        assertThat(bulk.plan().getValue().stays()).hasSize(3);
        assertThat(bulk.obstacle().getValue()).isEqualTo("None of them would change");
        bulk.date().set("2030-01-01");
        run(bulk);
        assertThat(
                        yard.version(version("1.1.0"))
                                .publishing()
                                .endOfLife()
                                .reached(Yard.CLOCK.instant()))
                .isFalse();
    }

    @Test
    void manyAreDeletedAsOnePlanInnermostFirst() {
        yard.run(
                "sig",
                "update",
                "-g",
                "images",
                "-r",
                "Production",
                "--set",
                "softDeletePolicy.isSoftDeleteEnabled=false");
        BulkViewModel bulk = begin(Deed.DELETE, "");

        assertThat(bulk.plan().getValue().will()).hasSize(4);
        assertThat(bulk.plan().getValue().note()).isEqualTo("Cannot be undone");
        run(bulk);
        assertThat(many.matching().getValue()).isEmpty();
        assertThat(finished.getLast().back()).isEmpty();
    }

    @Test
    void whatFollowsIsToldOfAllTogether() {
        BulkViewModel some = begin(Deed.DELETE, "version ubuntu-web 2.0");
        assertThat(said(some)).contains("latest becomes 1.1.0 in West Europe");
        many.chooseNone();
        BulkViewModel all = begin(Deed.DELETE, "version");

        assertThat(said(all))
                .contains("Nothing is latest any more in West Europe")
                .contains("The last version leaves 1 region")
                .anyMatch(sentence -> sentence.startsWith("In "));
        assertThat(all.doing().getValue()).isEqualTo("Delete 3 resources");
    }

    @Test
    void whoUsesWhatGoesIsNamed() {
        ResourceId real = yard.capture("3.0.0", yard.disk("os.raw", 2));
        yard.workspace().replicator().runOnce();
        yard.run(
                "vm",
                "create",
                "-g",
                "images",
                "-n",
                "web-1",
                "-l",
                "westeurope",
                "--image",
                real.toString());

        BulkViewModel bulk = begin(Deed.DELETE, "version");
        assertThat(bulk.plan().getValue().consequences())
                .contains(
                        new Consequence(
                                "fth-monitor",
                                "1 consumer keeps running",
                                "No new ones can be made like web-1"));
    }

    private static List<String> said(BulkViewModel bulk) {
        return bulk.plan().getValue().consequences().stream().map(Consequence::sentence).toList();
    }

    @Test
    void whatFollowsOtherwiseThanWasSeenIsNotDone() {
        BulkViewModel bulk = begin(Deed.DELETE, "version ubuntu-web 2.0");
        assertThat(said(bulk)).contains("latest becomes 1.1.0 in West Europe");
        yard.version("delete", "1.1.0");

        bulk.run(finished::add);
        assertThat(bulk.refusal().getValue()).startsWith("The plan is stale");
        assertThat(finished).isEmpty();
        assertThat(said(bulk)).contains("latest becomes 1.0.0 in West Europe");
        run(bulk);
        assertThat(finished).hasSize(1);
    }

    @Test
    void deletedVersionsAreRestoredTogether() {
        yard.run(
                "sig",
                "update",
                "-g",
                "images",
                "-r",
                "Production",
                "--set",
                "softDeletePolicy.isSoftDeleteEnabled=true");
        BulkViewModel bulk = begin(Deed.DELETE, "version");
        assertThat(bulk.plan().getValue().note()).isEqualTo("Can be undone with Ctrl+Z");
        run(bulk);
        assertThat(many.chosen().getValue()).isEmpty();
        assertThat(many.matching().getValue()).isEmpty();

        history().undo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(many.matching().getValue()).hasSize(3);
    }

    @Test
    void whatALockHoldsStays() {
        yard.run(
                "lock",
                "create",
                "--name",
                "golden",
                "--lock-type",
                "CanNotDelete",
                "--resource",
                version("2.0.0").toString());
        BulkViewModel bulk = begin(Deed.DELETE, "version");

        assertThat(bulk.plan().getValue().will()).hasSize(2);
        assertThat(bulk.plan().getValue().stays().getFirst().reason()).contains("golden");
    }

    @Test
    void whatIsDoneToManyIsACommandForEach() {
        try (BulkViewModel tags = begin(Deed.TAG, "version ubuntu-web 1.");
                BulkViewModel out = begin(Deed.EXCLUDE, "version ubuntu-web 1.0");
                BulkViewModel gone = begin(Deed.DELETE, "version ubuntu-web 1.")) {
            tags.tags().set(List.of(new Pair("stage", "prod")));

            assertThat(tags.copyable().command().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("az tag update --resource-id /subscriptions/")
                    .endsWith("/versions/1.0.0 --operation Merge --tags stage=prod");
            assertThat(out.copyable().command())
                    .startsWith("az sig image-version update")
                    .endsWith("--set publishingProfile.excludeFromLatest=true");
            assertThat(gone.copyable().command().lines())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).startsWith("az sig image-version delete"));
        }
    }

    @Test
    void ofSomeThatCanComeBackAndOthersThatCannotOneSentenceIsSaid() {
        Together back = planned("Can be undone with Ctrl+Z");
        Together gone = planned("Cannot be undone");

        assertThat(back.and(gone).note()).isEqualTo(Together.IN_PART);
        assertThat(back.and(back).note()).isEqualTo("Can be undone with Ctrl+Z");
        assertThat(Together.NOTHING.and(gone).note()).isEqualTo("Cannot be undone");
    }

    private Together planned(String note) {
        return new Together(
                List.of(
                        new Together.Planned(
                                "one",
                                Recipe.all(List.of()),
                                new Sweeps.Step.Tag(yard.version(version("1.0.0")), Map.of()),
                                _ -> Optional.empty())),
                List.of(),
                List.of(),
                note);
    }
}
