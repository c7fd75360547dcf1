package gallerist.app.cli;

import gallerist.app.cli.Place.AtNoun;
import gallerist.app.cli.Place.AtVerb;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.CommonOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.query.Query;
import gallerist.app.text.Sentences;
import gallerist.model.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines that are looked at as if they were run, up to where the workspace is needed. */
public record Rehearsal(Noun root) {

    /** What would be said to it, empty where it could be run. */
    public String mistake(List<String> words) {
        try {
            return switch (Place.find(root, words)) {
                case AtNoun noun -> "'%s' needs a command.".formatted(noun.path());
                case AtVerb verb -> parsed(verb);
            };
        } catch (WrongCommandLine mistake) {
            return mistake.sentence();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(Sentences::of).collect(Collectors.joining(" "));
        }
    }

    private static String parsed(AtVerb verb) {
        CommonOptions common = new CommonOptions();
        Options options = new Options(verb, common);
        options.parse();
        options.require();
        if (!common.query().isEmpty()) {
            Query.of(common.query());
        }
        return "";
    }

    /** Some commands set a value, and tell it where none is given. */
    private static boolean isAsked(AtVerb verb) {
        return verb.path().endsWith(" schedule")
                && verb.options().stream()
                        .findFirst()
                        .filter(one -> !one.startsWith("-"))
                        .isEmpty();
    }

    /** Whether it changes nothing; only of one without a mistake. */
    public boolean isReadOnly(List<String> words) {
        return Place.find(root, words) instanceof AtVerb verb
                && (Effect.of(verb.path()) == Effect.READ_ONLY || isAsked(verb));
    }

    /** Whether what was run may have changed something. */
    public boolean mayChange(List<String> words) {
        try {
            return Place.find(root, words) instanceof AtVerb verb
                    && Effect.of(verb.path()) != Effect.READ_ONLY;
        } catch (WrongCommandLine mistyped) {
            return false;
        }
    }
}
