package gallerist.app.exchange;

import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.wire.Json;
import gallerist.app.wire.KnownProperties;
import gallerist.app.wire.SharingGroupsJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Imports.Became;
import gallerist.storage.Imports.Way;
import gallerist.storage.Imports.Wish;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What an import would do, tried out in the workspace without keeping anything. */
public final class Plan {
    private final Workspace workspace;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Complaints complaints = new Complaints();
    private final List<Remark> faults;
    private final Set<String> remarks = new TreeSet<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * What becomes of one resource.
     *
     * @param resource as it is afterwards
     * @param from the document that describes it
     */
    public record Row(Way way, Resource resource, String from) {
        public ResourceId id() {
            return resource.id();
        }

        public String action() {
            return switch (way) {
                case CREATED -> "create";
                case UPDATED -> "update";
                case SAME -> "same";
            };
        }

        public String text() {
            return "%-7s %s %s".formatted(action(), id().type(), path());
        }

        /** All names from the group on. */
        public String path() {
            List<String> names = new ArrayList<>();
            for (ResourceId at = id(); !at.groupName().isEmpty(); at = at.parent().orElseThrow()) {
                names.addFirst(at.name());
            }
            return String.join("/", names);
        }

        public ObjectNode json() {
            return Json.object()
                    .put("action", action())
                    .put("id", id().toString())
                    .put("type", id().type())
                    .put("name", path())
                    .put("from", from);
        }
    }

    /**
     * Where a wish comes from.
     *
     * @param incoming what describes it, or what needs it
     * @param described whether a document describes it, or nothing does
     */
    private record Source(Incoming incoming, boolean described) {
        String document() {
            return described ? incoming.origin().document().name() : "";
        }
    }

    private Plan(Workspace workspace, List<Remark> faults) {
        this.workspace = workspace;
        this.faults = faults;
        this.complaints.addAll(faults);
    }

    /**
     * Tries everything that was read.
     *
     * @param subscription for what names one that is not in the workspace
     * @param location for groups that are not there; empty for that of what comes into them
     */
    public static Plan of(
            Workspace workspace,
            Caller caller,
            ResourceId subscription,
            Reading.Read read,
            String location) {
        Plan plan = new Plan(workspace, read.faults());
        plan.lookForUnknown(read.incoming());
        plan.wish(caller, subscription, read.incoming(), location);
        plan.rehearse(caller);
        plan.remarkEnded();
        return plan;
    }

    private void wish(
            Caller caller, ResourceId subscription, List<Incoming> incoming, String location) {
        Set<String> known = new HashSet<>();
        workspace.accounts().subscriptions().forEach(each -> known.add(each.id().toString()));
        Wishes language = new Wishes(workspace.defaults());
        Map<ResourceId, Incoming> placed = new LinkedHashMap<>();
        for (Incoming each : incoming) {
            Placeholders.examplesIn(each)
                    .forEach(name ->
                            remarks.add(
                                    "'%s' in %s is a name of examples: is it meant?"
                                            .formatted(name, each.origin().document().name())));
            placed.put(here(each.id(), known, subscription), each);
        }
        missingGroups(caller, placed, location);
        placed.forEach((id, each) -> {
            wishes.add(language.of(each, id));
            sources.add(new Source(each, true));
            Wishes.sharing(each, id)
                    .ifPresent(wish -> {
                        wishes.add(wish);
                        sources.add(new Source(each, true));
                    });
        });
        boolean records =
                placed.keySet().stream()
                        .anyMatch(id -> id.kind().equals(Optional.of(Kind.IMAGE_VERSION)));
        if (records) {
            remarks.add("Image versions come in as records, without bytes.");
        }
    }

    /** What was mistyped is refused; what may be newer than this program comes in and is named. */
    private void lookForUnknown(List<Incoming> incoming) {
        Complaints strange = new Complaints();
        for (Incoming each : incoming) {
            KnownProperties known = KnownProperties.of(each.id().kind().orElseThrow());
            for (KnownProperties.Unknown unknown : known.unknownIn(each.body())) {
                (unknown.isMistyped() ? complaints : strange)
                        .add(
                                new Remark(
                                        each.origin().below(unknown.pointer()),
                                        Sentences.of(unknown.problem())));
            }
        }
        strange.list().forEach(each -> remarks.add("Kept as it is: " + each.text()));
    }

    private ResourceId here(ResourceId id, Set<String> known, ResourceId subscription) {
        String named = id.subscription();
        if (known.contains(named.toLowerCase(Locale.ROOT))) {
            return id;
        }
        remarks.add(
                "The subscription %s is not in this workspace; %s takes its place."
                        .formatted(named, subscription.subscription()));
        return ResourceId.of(
                subscription
                        + id.toString().substring("/subscriptions/".length() + named.length()));
    }

    private void missingGroups(Caller caller, Map<ResourceId, Incoming> placed, String location) {
        Set<ResourceId> made = new HashSet<>(placed.keySet());
        placed.forEach((id, each) -> {
            ResourceId group = ResourceId.subscription(id.subscription()).group(id.groupName());
            boolean isThere =
                    workspace.groups().show(caller, group) instanceof Outcome.Done
                            || !made.add(group);
            if (!isThere) {
                Incoming needed = group(group, each, location);
                wishes.add(new Wishes(workspace.defaults()).of(needed, group));
                sources.add(new Source(needed, false));
            }
        });
    }

    private static Incoming group(ResourceId group, Incoming first, String location) {
        ObjectNode body = Json.object();
        body.put("id", group.toString());
        body.put("name", group.name());
        body.put(
                "location",
                location.isEmpty() ? first.body().path("location").asString("") : location);
        return new Incoming(group, body, first.origin());
    }

    private void rehearse(Caller caller) {
        List<Outcome<Became>> outcomes = workspace.imports().rehearse(caller, wishes);
        Set<ResourceId> refused = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            ResourceId id = wishes.get(i).id();
            Source source = sources.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Done<Became>(Became became) -> {
                    addRow(new Row(became.way(), became.resource(), source.document()));
                    remarkClosed(became.resource(), source);
                }
                case Outcome.Refused<Became>(List<Problem> problems) -> {
                    boolean isConsequence = id.scopes().stream().anyMatch(refused::contains);
                    refused.add(id);
                    boolean isKnown = isConsequence || isFaulty(source.incoming());
                    complain(source, id, isKnown ? List.of() : problems);
                }
            }
        }
    }

    /** A gallery and with whom it is shared are one row. */
    private void addRow(Row row) {
        if (rows.isEmpty() || !rows.getLast().id().equals(row.id())) {
            rows.add(row);
            return;
        }
        Row whole = rows.removeLast();
        boolean isShared = row.way() != Way.SAME && whole.way() == Way.SAME;
        rows.add(new Row(isShared ? row.way() : whole.way(), row.resource(), row.from()));
    }

    /** Opening to everyone is for a person to decide, and gives another public name. */
    private void remarkClosed(Resource resource, Source source) {
        if (resource instanceof Gallery gallery
                && !gallery.sharing().community().enabled()
                && SharingGroupsJson.isOpen(source.incoming().body())) {
            remarks.add(
                    "%s in %s is open to everyone and comes in closed: %s opens it, under another public name."
                            .formatted(
                                    gallery.name(),
                                    source.document(),
                                    "gallerist sig share enable-community"));
        }
    }

    private void remarkEnded() {
        Map<String, Long> ended =
                rows.stream()
                        .filter(row -> row.way() != Way.SAME && Ended.is(row.resource()))
                        .collect(Collectors.groupingBy(Row::from, Collectors.counting()));
        ended.forEach((document, count) ->
                remarks.add(
                        "%s in %s %s end of life already."
                                .formatted(
                                        Figures.counted(count, "resource", "resources"),
                                        document,
                                        count == 1 ? "is past its" : "are past their")));
    }

    /** What speaks against a document itself is told also where there is more to say. */
    private void complain(Source source, ResourceId id, List<Problem> others) {
        List<Problem> ofDocument = new Wishes(workspace.defaults()).mistakes(source.incoming(), id);
        List<Problem> all = ofDocument.isEmpty() ? others : ofDocument;
        all.stream()
                .filter(problem -> !isFaulty(Complaints.place(source.incoming(), problem)))
                .forEach(problem -> complaints.add(source.incoming(), problem));
    }

    /** Whether more was said about a place already. */
    private boolean isFaulty(Origin place) {
        return faults.stream().map(Remark::origin).anyMatch(place::equals);
    }

    /** Whether something in it was found wrong already when it was read. */
    private boolean isFaulty(Incoming incoming) {
        Origin origin = incoming.origin();
        return faults.stream()
                .map(Remark::origin)
                .anyMatch(at ->
                        at.document().equals(origin.document())
                                && (at.pointer() + "/").startsWith(origin.pointer() + "/"));
    }

    /** What is wrong, with its place; only when there is nothing the plan can be applied. */
    public List<Complaint> complaints() {
        return complaints.list();
    }

    /** How many things are wrong, also where fewer are told. */
    public int complaintCount() {
        return complaints.count();
    }

    /** What somebody should know. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** How many resources are made or changed. */
    public long changes() {
        return rows.stream().filter(row -> row.way() != Way.SAME).count();
    }

    /** Such as {@code 3 resources: 2 new, 1 changed}. */
    public String text() {
        long created = rows.stream().filter(row -> row.way() == Way.CREATED).count();
        return "%s: %d new, %d changed"
                .formatted(
                        Figures.counted(changes(), "resource", "resources"),
                        created,
                        changes() - created);
    }

    /** Applies all of it; answers what stood in the way since, and then nothing was done. */
    public Optional<List<Problem>> apply(Caller caller) {
        return workspace.imports().write(caller, wishes).stream()
                .flatMap(outcome ->
                        outcome instanceof Outcome.Refused<Became>(List<Problem> problems)
                                ? Stream.of(problems)
                                : Stream.of())
                .findFirst();
    }
}
