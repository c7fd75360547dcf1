package gallerist.app.cli;

import gallerist.app.cli.Place.AtVerb;
import gallerist.app.cli.Word.Both;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.Word.Verb;
import gallerist.app.cli.option.CommonOptions;
import java.util.ArrayList;
import java.util.List;

/** Every word of the command line in full: for completion, and for looking at all of it. */
public record Catalogue(List<NounEntry> nouns, List<VerbEntry> verbs) {

    /**
     * A noun.
     *
     * @param path as typed, such as {@code gallerist sig}
     */
    public record NounEntry(String path, Noun noun) {}

    public record VerbEntry(
            String path, Verb verb, List<String> examples, List<OptionEntry> options) {}

    /**
     * An option.
     *
     * @param values that it can have, empty where any text may be
     */
    public record OptionEntry(
            List<String> names, boolean takesValue, List<String> values, String description) {}

    public static Catalogue of(Noun root) {
        Catalogue catalogue = new Catalogue(new ArrayList<>(), new ArrayList<>());
        catalogue.add(root.name(), root);
        return new Catalogue(List.copyOf(catalogue.nouns), List.copyOf(catalogue.verbs));
    }

    private void add(String path, Noun noun) {
        nouns.add(new NounEntry(path, noun));
        for (Word word : noun.words().list()) {
            String longer = path + " " + word.name();
            switch (word) {
                case Noun inner -> add(longer, inner);
                case Both both -> {
                    verbs.add(entry(longer, both.verb()));
                    add(longer, both.noun());
                }
                case Verb verb -> verbs.add(entry(longer, verb));
            }
        }
    }

    private static VerbEntry entry(String path, Verb verb) {
        AtVerb place = new AtVerb(path, verb, List.of());
        return new VerbEntry(
                path,
                verb,
                VerbHelp.examples(place),
                new Options(place, new CommonOptions()).entries());
    }
}
