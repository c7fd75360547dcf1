package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import java.util.List;
import java.util.Locale;

/** A script that an operator can run on machines that have an application. */
public record CustomAction(
        String name, String script, String description, List<Parameter> parameters) {
    private static final String STRING = "String";
    private static final List<String> TYPES =
            List.of(STRING, "ConfigurationDataBlob", "LogOutputBlob");

    public CustomAction {
        Text.present("customActions.name", name);
        Text.line("customActions.name", name);
        Text.present("customActions.script", script);
        Text.paragraph("customActions.script", script);
        Text.atMost("customActions.script", script, Limits.SCRIPT_LENGTH);
        description = Text.prose("customActions.description", description);
        parameters = List.copyOf(parameters);
        refuseRepeated(parameters.stream().map(Parameter::name).toList());
    }

    /** A value that the script is given when it is run. */
    public record Parameter(
            String name, boolean required, String type, String defaultValue, String description) {
        public Parameter {
            Text.present("customActions.parameters.name", name);
            Text.line("customActions.parameters.name", name);
            Text.line("customActions.parameters.defaultValue", defaultValue);
            description = Text.prose("customActions.parameters.description", description);
            Refusal.unless(
                    TYPES.contains(type),
                    new Problem.ChoiceUnknown("customActions.parameters.type", type, TYPES));
            Refusal.unless(
                    defaultValue.isEmpty() || type.equals(STRING),
                    new Problem.ChoiceUnknown(
                            "customActions.parameters.type", type, List.of(STRING)));
        }
    }

    /** The actions of one application, which must have different names. */
    static List<CustomAction> checked(List<CustomAction> actions) {
        refuseRepeated(actions.stream().map(CustomAction::name).toList());
        return List.copyOf(actions);
    }

    private static void refuseRepeated(List<String> names) {
        Refusal.ifAny(
                Repeated.among(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                        .<Problem>map(Problem.ActionTwice::new)
                        .toList());
    }
}
