package gallerist.app.cli.exchange;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.option.YesOption;
import gallerist.app.cli.print.Column;
import gallerist.app.exchange.Complaint;
import gallerist.app.exchange.Document;
import gallerist.app.exchange.Documents;
import gallerist.app.exchange.Plan;
import gallerist.app.exchange.Reading;
import gallerist.app.text.Figures;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Brings in what the service's command line or a template says; all of it or nothing. */
@Example({
    "gallerist import galleries.json versions.json --what-if",
    "gallerist import template.json parameters.json -g images --parameters galleryName=Production",
    "gallerist import inventory.json --yes -o table"
})
public final class Import implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Action", "action", "Type", "type", "Name", "name", "From", "from");

    @Mixin private GroupOption group = new GroupOption();
    @Mixin private YesOption yes = new YesOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "What 'az sig … -o json' or 'az rest' printed, templates, and parameters of"
                            + " templates.")
    private List<Path> files = List.of();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "Where resource groups are made that are not there yet.")
    private String location = "";

    @Option(
            names = {"-p", "--parameters"},
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description = "Values for the parameters of templates.")
    private List<String> parameters = List.of();

    @Option(names = "--what-if", description = "Show the plan and change nothing.")
    private boolean whatIf;

    @Override
    public Answer run(Session session) {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            try {
                documents.add(Documents.read(file, session.resolve(file)));
            } catch (IOException unreadable) {
                return Answer.failed(
                        "FileNotRead",
                        "%s can't be read: %s.".formatted(file, Documents.reason(unreadable)));
            }
        }
        Optional<ResourceId> into =
                group.given() ? Optional.of(group.id(session)) : Optional.empty();
        Reading.Read read = Reading.of(documents, into, location(session, into), parameters());
        read.leftOut().forEach(remark -> session.warn("Left out: " + remark.sentence()));
        Workspace workspace = session.workspace();
        Plan plan = Plan.of(workspace, session.caller(), session.subscription(), read, location);
        if (!plan.complaints().isEmpty()) {
            plan.complaints().stream().map(Complaint::text).forEach(session::say);
            return Answer.failed(
                    "ImportRefused",
                    "%s, so nothing was imported."
                            .formatted(
                                    Figures.counted(
                                            plan.complaintCount(),
                                            "thing is wrong",
                                            "things are wrong")));
        }
        plan.remarks().forEach(session::warn);
        return whatIf ? answer(plan) : apply(session, plan);
    }

    private Answer apply(Session session, Plan plan) {
        if (plan.changes() == 0) {
            session.say("Everything is as the documents say already.");
            return answer(plan);
        }
        if (!yes.given()) {
            plan.rows().forEach(row -> session.say(row.text()));
            if (!session.isAgreed("Import %s?".formatted(plan.text()))) {
                return Answer.failed("NotConfirmed", "Nothing was imported.");
            }
        }
        return plan.apply(session.caller()).map(Answer::refused).orElseGet(() -> answer(plan));
    }

    private static Answer answer(Plan plan) {
        return Answer.list(plan.rows(), Plan.Row::json, COLUMNS);
    }

    /** What {@code resourceGroup().location} says in a template. */
    private String location(Session session, Optional<ResourceId> into) {
        if (!location.isEmpty()) {
            return Regions.of(location).name();
        }
        return into.map(id -> session.workspace().groups().show(session.caller(), id))
                .filter(Outcome.Done.class::isInstance)
                .map(Outcome<ResourceGroup>::orThrow)
                .map(found -> found.location().name())
                .orElse("");
    }

    private Map<String, JsonNode> parameters() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new WrongCommandLine("'%s' is not NAME=VALUE.".formatted(parameter));
            }
            values.put(parameter.substring(0, equals), value(parameter.substring(equals + 1)));
        }
        return values;
    }

    /** JSON where it is some, else the text as it is. */
    private static JsonNode value(String typed) {
        try {
            return Json.readTyped(typed);
        } catch (Refusal plainText) {
            return StringNode.valueOf(typed);
        }
    }
}
