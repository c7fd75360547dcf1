package gallerist.app.cli.commands;

import gallerist.app.cli.Catalogue;
import gallerist.app.cli.Catalogue.NounEntry;
import gallerist.app.cli.Catalogue.OptionEntry;
import gallerist.app.cli.Catalogue.VerbEntry;
import gallerist.app.cli.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shells that a completion script can be printed for. Each knows words, options and values. */
enum Shell {
    BASH {
        @Override
        String script(Catalogue catalogue) {
            return """
            _gallerist() {
                local path=gallerist words= i
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case "$path ${COMP_WORDS[i]}" in
                        %s) path="$path ${COMP_WORDS[i]}" ;;
                    esac
                done
                case "$path $previous" in
            %s        *)
                        case "$path" in
            %s            esac
                        ;;
                esac
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -o default -F _gallerist gallerist
            """
                    .formatted(
                            paths(catalogue),
                            valueCases(catalogue, "        %s) words='%s' ;;\n"),
                            wordCases(catalogue, "            '%s') words='%s' ;;\n"));
        }
    },

    ZSH {
        @Override
        String script(Catalogue catalogue) {
            return """
            #compdef gallerist
            _gallerist() {
                local line=gallerist found= i
                local previous=${words[CURRENT-1]}
                for ((i = 2; i < CURRENT; i++)); do
                    case "$line ${words[i]}" in
                        %s) line="$line ${words[i]}" ;;
                    esac
                done
                case "$line $previous" in
            %s        *)
                        case "$line" in
            %s            esac
                        ;;
                esac
                compadd -- ${=found} || _files
            }
            if [[ $funcstack[1] == _gallerist ]]; then _gallerist "$@"; else compdef _gallerist gallerist; fi
            """
                    .formatted(
                            paths(catalogue),
                            valueCases(catalogue, "        %s) found='%s' ;;\n"),
                            wordCases(catalogue, "            '%s') found='%s' ;;\n"));
        }
    },

    FISH {
        @Override
        String script(Catalogue catalogue) {
            return """
            function __gallerist_at
                set -l path gallerist
                for word in (commandline -opc)[2..]
                    switch "$path $word"
                        case %s
                            set path "$path $word"
                    end
                end
                test "$path" = "$argv"
            end
            %s\
            """
                    .formatted(
                            paths(catalogue).replace('|', ' '),
                            Stream.concat(
                                            catalogue.nouns().stream().flatMap(Shell::fishWords),
                                            catalogue.verbs().stream().flatMap(Shell::fishOptions))
                                    .collect(Collectors.joining("\n", "", "\n")));
        }
    };

    abstract String script(Catalogue catalogue);

    private static String paths(Catalogue catalogue) {
        return Stream.concat(
                        catalogue.nouns().stream().map(NounEntry::path),
                        catalogue.verbs().stream().map(VerbEntry::path))
                .map("'%s'"::formatted)
                .collect(Collectors.joining("|"));
    }

    private static String valueCases(Catalogue catalogue, String form) {
        StringBuilder cases = new StringBuilder();
        for (VerbEntry verb : catalogue.verbs()) {
            for (OptionEntry option : verb.options()) {
                if (!option.values().isEmpty()) {
                    String patterns =
                            option.names().stream()
                                    .map(name -> "'%s %s'".formatted(verb.path(), name))
                                    .collect(Collectors.joining("|"));
                    cases.append(form.formatted(patterns, String.join(" ", option.values())));
                }
            }
        }
        return cases.toString();
    }

    private static String wordCases(Catalogue catalogue, String form) {
        StringBuilder cases = new StringBuilder();
        for (NounEntry noun : catalogue.nouns()) {
            cases.append(
                    form.formatted(
                            noun.path(),
                            Stream.concat(
                                            noun.noun().words().list().stream().map(Word::name),
                                            catalogue.verbs().stream()
                                                    .filter(verb -> verb.path().equals(noun.path()))
                                                    .flatMap(Shell::longOptions))
                                    .collect(Collectors.joining(" "))));
        }
        for (VerbEntry verb : catalogue.verbs()) {
            cases.append(
                    form.formatted(
                            verb.path(), longOptions(verb).collect(Collectors.joining(" "))));
        }
        return cases.toString();
    }

    private static Stream<String> longOptions(VerbEntry verb) {
        return verb.options().stream()
                .map(OptionEntry::names)
                .flatMap(List::stream)
                .filter(name -> name.startsWith("--"));
    }

    private static Stream<String> fishWords(NounEntry noun) {
        return noun.noun().words().list().stream()
                .map(word ->
                        "complete -c gallerist -f -n '__gallerist_at %s' -a %s -d '%s'"
                                .formatted(noun.path(), word.name(), quoted(word.summary())));
    }

    private static Stream<String> fishOptions(VerbEntry verb) {
        return verb.options().stream()
                .map(option ->
                        "complete -c gallerist -n '__gallerist_at %s'%s%s%s -d '%s'"
                                .formatted(
                                        verb.path(),
                                        names(option),
                                        option.takesValue() ? " -r" : "",
                                        option.values().isEmpty()
                                                ? ""
                                                : " -f -a '%s'"
                                                        .formatted(
                                                                String.join(" ", option.values())),
                                        quoted(option.description())));
    }

    private static String names(OptionEntry option) {
        return option.names().stream()
                .map(name ->
                        name.startsWith("--")
                                ? " -l " + name.substring(2)
                                : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }
}
