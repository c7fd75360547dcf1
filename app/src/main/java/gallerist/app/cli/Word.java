package gallerist.app.cli;

import gallerist.model.Problem;
import java.util.List;

/** A word of the command line: a noun that groups, or a verb that does. */
public sealed interface Word {
    String name();

    /** One line that says what it is for. */
    String summary();

    record Noun(String name, String summary, Words words) implements Word {}

    /** A verb that can be followed by further words, which are more special. */
    record Both(Verb verb, Words words) implements Word {
        @Override
        public String name() {
            return verb.name();
        }

        @Override
        public String summary() {
            return verb.summary();
        }

        Noun noun() {
            return new Noun(name(), summary(), words);
        }
    }

    record Verb(String name, String summary, Making making) implements Word {

        /**
         * Where something shall be shown or changed, its absence has an exit code of its own; where
         * something is made, what is absent is only a parent.
         */
        int exitCode(List<Problem> problems) {
            boolean looks =
                    name.startsWith("show")
                            || name.equals("update")
                            || name.equals("compare")
                            || name.equals("verify")
                            || name.equals("status");
            boolean makes = name.equals("create") || name.equals("add");
            boolean removes = name.equals("delete");
            boolean missing =
                    problems.stream()
                            .anyMatch(problem ->
                                    switch (problem) {
                                        case Problem.NotFound _, Problem.GalleryElsewhere _ ->
                                                !makes;
                                        case Problem.NoLatest _,
                                                Problem.NotInRegion _,
                                                Problem.GroupNotFound _,
                                                Problem.ParentNotFound _ ->
                                                looks;
                                        case Problem.NamedNotFound _ -> looks || removes;
                                        default -> false;
                                    });
            return missing ? ExitCode.MISSING : ExitCode.REFUSED;
        }
    }

    /** The words inside a noun; asked for only when the noun is on the command line. */
    @FunctionalInterface
    interface Words {
        List<Word> list();
    }

    /** Makes the command with its options unset; asked for only when it runs or is explained. */
    @FunctionalInterface
    interface Making {
        Command make();
    }

    static Noun noun(String name, String summary, Words words) {
        return new Noun(name, summary, words);
    }

    static Both both(Verb verb, Words words) {
        return new Both(verb, words);
    }

    static Verb verb(String name, String summary, Making making) {
        return new Verb(name, summary, making);
    }
}
