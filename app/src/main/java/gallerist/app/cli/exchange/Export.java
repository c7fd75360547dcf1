package gallerist.app.cli.exchange;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Format;
import gallerist.app.cli.print.Printer;
import gallerist.app.exchange.Csv;
import gallerist.app.exchange.Inventory;
import gallerist.app.exchange.template.ArmTemplate;
import gallerist.app.exchange.template.Bicep;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.text.Figures;
import gallerist.app.wire.Json;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Writes galleries and all that is in them in a form that can be deployed, or read elsewhere. */
@Example({
    "gallerist export -g images --format arm --to template.json",
    "gallerist export -g images -r Production --format bicep --to production.bicep",
    "gallerist export --format json --to inventory.json",
    "gallerist export --format csv --to inventory.csv"
})
public final class Export implements Command {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"-r", "--gallery-name"},
            paramLabel = "NAME",
            description = "Only this gallery.")
    private String gallery = "";

    @Option(
            names = {"-f", "--format"},
            required = true,
            description = "How to write them.")
    private Shaped format = Shaped.JSON;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write; otherwise standard output.")
    private Optional<Path> to = Optional.empty();

    /** The forms of documents. */
    enum Shaped implements Named {
        /** A template. */
        ARM,
        /** As the service's command line prints them. */
        JSON,
        BICEP,
        CSV;

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Answer run(Session session) {
        List<Resource> resources =
                Inventory.of(session.workspace(), session.caller(), scope(session));
        String text =
                switch (format) {
                    case JSON -> json(flat(resources));
                    case CSV -> Csv.print(resources);
                    case ARM ->
                            json(ArmTemplate.print(deployable(session, resources), api(session)));
                    case BICEP -> Bicep.print(deployable(session, resources), api(session));
                };
        if (to.isEmpty()) {
            return Answer.text(text);
        }
        Path file = session.resolve(to.orElseThrow());
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            return Answer.refused(
                    List.of(Problem.FileNotWritten.because(file.toString(), unwritable)));
        }
        session.say(
                "%s in %s."
                        .formatted(
                                Figures.counted(resources.size(), "resource", "resources"), file));
        return Answer.nothing();
    }

    private ResourceId scope(Session session) {
        if (gallery.isEmpty()) {
            return group.given() ? group.id(session) : session.subscription();
        }
        return group.id(session).gallery(gallery);
    }

    private static ArrayNode flat(List<Resource> resources) {
        ArrayNode array = Json.array();
        resources.forEach(resource -> array.add(Shape.flat(Inventory.json(resource))));
        return array;
    }

    private static String json(JsonNode tree) {
        return new Printer(Format.JSON, false).text(tree, List.of());
    }

    private static String api(Session session) {
        return session.workspace().settings().show().apiVersion().text();
    }

    /** A template is deployed into one group. */
    private List<Deployable> deployable(Session session, List<Resource> resources) {
        if (!group.given()) {
            throw new WrongCommandLine(
                    "A template is for one resource group: give --resource-group/-g.");
        }
        List<Deployable> deployable =
                resources.stream()
                        .map(resource -> Deployable.of(resource.id(), Inventory.json(resource)))
                        .toList();
        long lacking = deployable.stream().filter(Deployable::lacksSource).count();
        if (lacking > 0) {
            session.warn(
                    Figures.counted(lacking, "image version has", "image versions have")
                            + " no source that the service could read: put in"
                            + " storageProfile.source before you deploy.");
        }
        return deployable;
    }
}
