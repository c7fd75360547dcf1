package gallerist.app.images;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Pair;
import gallerist.app.wire.Dates;
import gallerist.model.Refusal;
import gallerist.model.gallery.DiskType;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Text;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What a definition may say besides what it must, checked while it is typed. */
final class Particulars {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final String WHOLE = "Write whole numbers, such as 4, or nothing.";

    private final InstantSource clock;
    private final StringProperty releaseNotes = new SimpleStringProperty("");
    private final StringProperty endOfLife = new SimpleStringProperty("");
    private final Span vcpus = new Span("recommended.vCPUs");
    private final Span memory = new Span("recommended.memory");
    private final StringProperty diskTypes = new SimpleStringProperty("");
    private final ObjectProperty<List<Pair>> features = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Pair>> tags = new SimpleObjectProperty<>(List.of());
    private final StringBinding notesProblem;
    private final StringBinding dateProblem;
    private final StringBinding typesProblem;
    private final StringBinding featuresProblem;
    private final StringBinding tagsProblem;
    private final StringBinding obstacle;

    Particulars(InstantSource clock) {
        this.clock = clock;
        notesProblem =
                Bindings.createStringBinding(
                        () -> Checked.by(() -> Text.link("releaseNoteUri", releaseNotes.get())),
                        releaseNotes);
        dateProblem = Bindings.createStringBinding(() -> Checked.by(this::date), endOfLife);
        typesProblem = Bindings.createStringBinding(() -> Checked.by(this::types), diskTypes);
        featuresProblem = Bindings.createStringBinding(this::checkFeatures, features);
        tagsProblem =
                Bindings.createStringBinding(() -> Checked.by(() -> Pair.tags(tags.get())), tags);
        List<StringBinding> problems =
                List.of(
                        notesProblem,
                        dateProblem,
                        vcpus.problem,
                        memory.problem,
                        typesProblem,
                        featuresProblem,
                        tagsProblem);
        obstacle =
                Bindings.createStringBinding(
                        () ->
                                problems.stream()
                                        .map(StringBinding::get)
                                        .filter(problem -> !problem.isEmpty())
                                        .findFirst()
                                        .orElse(""),
                        problems.toArray(StringBinding[]::new));
    }

    /** From at least to at most, as two numbers that may be left out. */
    static final class Span {
        private final String field;
        private final StringProperty least = new SimpleStringProperty("");
        private final StringProperty most = new SimpleStringProperty("");
        private final StringBinding problem;

        Span(String field) {
            this.field = field;
            this.problem = Bindings.createStringBinding(this::check, least, most);
        }

        private String check() {
            boolean areNumbers =
                    Stream.of(least, most)
                            .map(typed -> typed.get().strip())
                            .allMatch(text -> text.isEmpty() || NUMBER.matcher(text).matches());
            return areNumbers ? Checked.by(this::read) : WHOLE;
        }

        Range read() {
            return Range.of(field, number(least), number(most));
        }

        private static int number(StringProperty typed) {
            String text = typed.get().strip();
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }

        StringProperty least() {
            return least;
        }

        StringProperty most() {
            return most;
        }

        ObservableValue<String> problem() {
            return problem;
        }
    }

    /** What was typed, as of one moment. */
    record Said(
            String releaseNotes,
            EndOfLife endOfLife,
            Recommended recommended,
            List<String> diskTypes,
            List<Feature> features,
            Tags tags) {}

    /** Refused where something is wrong. */
    Said read() {
        return new Said(
                Text.link("releaseNoteUri", releaseNotes.get()),
                date(),
                new Recommended(vcpus.read(), memory.read()),
                types(),
                known(),
                Pair.tags(tags.get()));
    }

    private EndOfLife date() {
        if (endOfLife.get().isBlank()) {
            return EndOfLife.never();
        }
        EndOfLife date = EndOfLife.on(Dates.parse("endOfLifeDate", endOfLife.get().strip()));
        Refusal.ifAny(EndOfLife.never().changedTo(date, clock.instant()));
        return date;
    }

    private List<String> types() {
        return Arrays.stream(diskTypes.get().split(",", -1))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .map(type -> Named.of(DiskType.class, "disallowed.diskTypes", type).text())
                .toList();
    }

    private List<Feature> known() {
        return features.get().stream()
                .map(pair -> new Feature(pair.name().strip(), pair.value().strip()))
                .toList();
    }

    private String checkFeatures() {
        List<String> names =
                features.get().stream()
                        .map(pair -> pair.name().strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (names.contains(Feature.SECURITY_TYPE.toLowerCase(Locale.ROOT))) {
            return "The security type is chosen above.";
        }
        return names.stream().distinct().count() < names.size()
                ? "Each feature is named once."
                : Checked.by(this::known);
    }

    StringProperty releaseNotes() {
        return releaseNotes;
    }

    ObservableValue<String> notesProblem() {
        return notesProblem;
    }

    StringProperty endOfLife() {
        return endOfLife;
    }

    ObservableValue<String> dateProblem() {
        return dateProblem;
    }

    Span vcpus() {
        return vcpus;
    }

    /** In GB. */
    Span memory() {
        return memory;
    }

    StringProperty diskTypes() {
        return diskTypes;
    }

    ObservableValue<String> typesProblem() {
        return typesProblem;
    }

    ObjectProperty<List<Pair>> features() {
        return features;
    }

    ObservableValue<String> featuresProblem() {
        return featuresProblem;
    }

    ObjectProperty<List<Pair>> tags() {
        return tags;
    }

    ObservableValue<String> tagsProblem() {
        return tagsProblem;
    }

    /** The first thing that is wrong, empty where nothing is. */
    ObservableValue<String> obstacle() {
        return obstacle;
    }
}
