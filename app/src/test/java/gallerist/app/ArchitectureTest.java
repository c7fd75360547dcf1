package gallerist.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import gallerist.app.text.Shortcut;
import java.util.Set;
import javafx.animation.Timeline;
import javafx.application.Platform;

/** Who may know whom. */
@AnalyzeClasses(packages = "gallerist", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> SHOWS =
            describe(
                    "draw on the screen",
                    shown ->
                            shown.getPackageName().startsWith("gallerist.app")
                                    && shown.getDirectDependenciesFromSelf().stream()
                                            .anyMatch(dependency ->
                                                    dependency
                                                            .getTargetClass()
                                                            .getPackageName()
                                                            .startsWith("javafx.scene")));

    /** Each folder of the window but those that all of them share. */
    private static final class Features implements SliceAssignment {
        private static final Set<String> SHARED =
                Set.of(
                        "az",
                        "code",
                        "cli",
                        "control",
                        "desktop",
                        "diagnostics",
                        "exchange",
                        "failure",
                        "fx",
                        "manual",
                        "owner",
                        "page",
                        "report",
                        "text",
                        "theme",
                        "wire",
                        "workshop");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            String prefix = "gallerist.app.";
            if (!found.getPackageName().startsWith(prefix)) {
                return SliceIdentifier.ignore();
            }
            String[] folders = found.getPackageName().substring(prefix.length()).split("\\.", 2);
            return SHARED.contains(folders[0])
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(folders[0]);
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }

    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE =
            classes()
                    .that()
                    .resideInAPackage("gallerist.model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("gallerist.model..", "java..", "org.jspecify..")
                    .because("rules are values and functions that every face and store can share");

    @ArchTest
    static final ArchRule STORAGE_KNOWS_NO_FACE =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("gallerist.app..", "picocli..", "tools.jackson..")
                    .because("all faces call the same verbs, so none of them may shape a verb");

    @ArchTest
    static final ArchRule FACES_SEE_VERBS_ONLY =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.app..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("gallerist.storage..")
                                    .and(resideOutsideOfPackage("gallerist.storage")))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
                    .because("rights, locks and the log are enforced once, inside the verbs");

    @ArchTest
    static final ArchRule CLIENT_IS_THIN =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.app.owner..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "gallerist.app.cli..",
                            "gallerist.app.wire..",
                            "gallerist.app.text..",
                            "picocli..",
                            "tools.jackson..",
                            "io.burt..")
                    .because("a thin client must start about as fast as a bare JVM");

    @ArchTest
    static final ArchRule COMMAND_LINE_IS_NO_DESKTOP =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "gallerist.app.cli..",
                            "gallerist.app.owner..",
                            "gallerist.app.wire..",
                            "gallerist.app.exchange..",
                            "gallerist.app.manual..",
                            "gallerist.app.text..",
                            "gallerist.app.failure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "java.awt..",
                            "javax.swing..",
                            "gallerist.app.fx..",
                            "gallerist.app.desktop..")
                    .because("a command runs without a display and never loads a toolkit");

    @ArchTest
    static final ArchRule WIRE_AND_TEXT_SERVE_EVERY_FACE =
            noClasses()
                    .that()
                    .resideInAnyPackage("gallerist.app.wire..", "gallerist.app.text..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("gallerist.app.cli..", "gallerist.app.owner..", "picocli..")
                    .because("the desktop shows the same sentences and exports the same JSON");

    @ArchTest
    static final ArchRule COMMANDS_KNOW_ONLY_THEIR_TERMINAL =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("gallerist.app", "gallerist.bench..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .accessField(System.class, "in")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "halt", int.class)
                    .because("a command may run inside an owner for somebody else's terminal");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_SCREEN =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .or()
                    .haveSimpleNameEndingWith("Summary")
                    .or()
                    .resideInAPackage("gallerist.app.fx..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx.scene..", "javafx.stage..", "gallerist.app.control..")
                    .because("what is shown and what can be done is tried without a toolkit");

    @ArchTest
    static final ArchRule VIEWS_SEE_NO_STORAGE =
            noClasses()
                    .that(resideOutsideOfPackage("gallerist.app.desktop..").and(SHOWS))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("gallerist.storage..")
                    .because("a sentence with an if belongs to the view model");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_SEE_EACH_OTHER =
            slices().assignedFrom(new Features())
                    .should()
                    .notDependOnEachOther()
                    .because(
                            "several people build features at once, and the window assembles them");

    @ArchTest
    static final ArchRule ONE_HOP_TO_THE_WINDOW =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.app..")
                    .and()
                    .doNotHaveFullyQualifiedName("gallerist.app.fx.Fx")
                    .should()
                    .callMethod(Platform.class, "runLater", Runnable.class)
                    .because("where threads are changed must be found at a glance");

    @ArchTest
    static final ArchRule ONLY_WHAT_MOVES_IS_ANIMATED =
            noClasses()
                    .that()
                    .resideInAPackage("gallerist.app..")
                    .and()
                    .doNotHaveFullyQualifiedName("gallerist.app.map.ReplayBar")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Timeline.class)
                    .because(
                            "the toolkit works sixty times a second as long as something is"
                                    + " animated, and whatever only looks again has a Pulse");

    @ArchTest
    static final ArchRule NOTHING_GLOBAL_CHANGES =
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(SYNTHETIC)
                    .should()
                    .beFinal()
                    .because("objects receive what they need in their constructor");

    private static final ArchCondition<JavaField> BE_ASKED_FOR =
            new ArchCondition<>("be asked for by what it does something in") {
                @Override
                public void check(JavaField key, ConditionEvents events) {
                    boolean isUsed =
                            key.getAccessesToSelf().stream()
                                    .map(access -> access.getOriginOwner().getName())
                                    .anyMatch(user -> !user.startsWith(Shortcut.class.getName()));
                    events.add(new SimpleConditionEvent(key, isUsed, key.getFullName()));
                }
            };

    @ArchTest
    static final ArchRule EVERY_KEY_OF_THE_MANUAL_IS_ONE_OF_THE_WINDOW =
            fields().that()
                    .areDeclaredIn(Shortcut.class)
                    .and()
                    .haveRawType(Shortcut.class)
                    .should(BE_ASKED_FOR)
                    .because("the manual has its keys from this list, and so do the actions");

    @ArchTest
    static final ArchRule THE_APP_HAS_NO_CYCLES =
            slices().matching("gallerist.app.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a package that needs its user is one package with it");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_HAS_NO_CYCLES =
            slices().matching("gallerist.app.cli.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("nouns of the command line do not see each other");
}
