package gallerist.app.importing;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.exchange.Plan;
import gallerist.app.exchange.template.Deployable;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.storage.Imports.Way;
import java.util.List;

/** What an import makes and changes, asked of the service. */
record ImportRecipe(String apiVersion) {

    Recipe of(List<Plan.Row> rows) {
        return Recipe.all(
                rows.stream()
                        .filter(row -> row.way() != Way.SAME)
                        .map(row -> recipe(row.resource()))
                        .toList());
    }

    private Recipe recipe(Resource resource) {
        return resource instanceof ResourceGroup group
                ? group(group)
                : put(Printed.wanted(resource));
    }

    private static Recipe group(ResourceGroup group) {
        return Recipe.of(
                AzCommand.of("group create")
                        .with("--name", group.id().name())
                        .with("--location", group.location().name())
                        .withAny(
                                "--tags",
                                group.tags().values().entrySet().stream()
                                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                                        .toList()),
                new Request.Group(group.id(), group.location().name(), group.tags()));
    }

    private Recipe put(Deployable wanted) {
        return Recipe.of(
                AzCommand.put(wanted.id(), apiVersion, wanted.body()), new Request.Create(wanted));
    }
}
