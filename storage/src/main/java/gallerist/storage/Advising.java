package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.advice.Estate;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Practice;
import gallerist.model.advice.Snooze;
import gallerist.model.advice.Standing;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.SnoozeTable;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What good practice says about galleries, and what people have answered. */
public final class Advising {
    private final Database database;
    private final Writes writes;
    private final Galleries galleries;
    private final Definitions definitions;
    private final Versions versions;
    private final Deployments deployments;
    private final Shared<Asked, Outcome<Estate>> estates;
    private final Shared<Asked, Outcome<List<Finding>>> findings;

    /** Who asks for what. */
    private record Asked(Principal by, ResourceId subscription) {}

    Advising(
            Database database,
            Writes writes,
            Galleries galleries,
            Definitions definitions,
            Versions versions,
            Deployments deployments) {
        this.database = database;
        this.writes = writes;
        this.galleries = galleries;
        this.definitions = definitions;
        this.versions = versions;
        this.deployments = deployments;
        this.estates = new Shared<>(database);
        this.findings = new Shared<>(database);
    }

    /** All of a subscription that the caller may see. */
    public Outcome<Estate> estate(Caller caller, ResourceId subscription) {
        return estates.of(
                new Asked(caller.principal(), subscription),
                writes.now(),
                () -> read(caller, subscription));
    }

    /** What {@code latest} gives of an estate, as the stores are now. */
    public Standing standing(Estate estate) {
        return Standing.of(estate.index(), database.read(Presences::everywhere));
    }

    private Outcome<Estate> read(Caller caller, ResourceId subscription) {
        return Outcome.of(() ->
                new Estate(
                        galleries.list(caller, subscription, Window.ALL).orThrow().items(),
                        definitions.list(caller, subscription, Window.ALL).orThrow().items(),
                        versions.list(caller, subscription, Window.ALL).orThrow().items().stream()
                                .filter(each -> each.stored().state() != ProvisioningState.DELETING)
                                .toList(),
                        Stream.of(Kind.VIRTUAL_MACHINE, Kind.SCALE_SET)
                                .<Deployment>flatMap(kind ->
                                        deployments
                                                .list(caller, kind, subscription, Window.ALL)
                                                .orThrow()
                                                .items()
                                                .stream())
                                .toList(),
                        database.read(ContentTable::occupied),
                        database.read(ContentTable::prints),
                        writes.now()));
    }

    /** What was found inside a scope, with what is put off. */
    public Outcome<List<Advised>> list(Caller caller, ResourceId scope) {
        ResourceId subscription = ResourceId.subscription(scope.subscription());
        return findings.of(
                        new Asked(caller.principal(), subscription),
                        writes.now(),
                        () -> estate(caller, subscription).map(Finding::in))
                .map(found -> {
                    List<Snooze> snoozes =
                            database.read(transaction -> SnoozeTable.within(transaction, scope));
                    return found.stream()
                            .filter(finding -> finding.on().isWithin(scope))
                            .map(finding -> new Advised(finding, of(finding, snoozes)))
                            .toList();
                });
    }

    private Optional<Snooze> of(Finding finding, List<Snooze> snoozes) {
        return snoozes.stream().filter(each -> each.holds(finding, writes.now())).findFirst();
    }

    /** Puts a finding off until a day, with a reason. */
    public Outcome<Snooze> snooze(
            Caller caller, Practice practice, ResourceId on, Instant until, String reason) {
        return writes.attempt(
                caller,
                Operation.ADVICE_SNOOZE,
                on,
                transaction -> {
                    require(transaction, on);
                    Facts before = facts(SnoozeTable.find(transaction, practice, on));
                    Snooze snooze =
                            new Snooze(practice, on, until, reason, caller.principal().name());
                    SnoozeTable.put(transaction, snooze);
                    return Written.changed(snooze, before, facts(Optional.of(snooze)));
                });
    }

    /** Takes up again what was put off. Whether it was. */
    public Outcome<Boolean> wake(Caller caller, Practice practice, ResourceId on) {
        return writes.attempt(
                caller,
                Operation.ADVICE_SNOOZE,
                on,
                transaction -> {
                    require(transaction, on);
                    Optional<Snooze> before = SnoozeTable.find(transaction, practice, on);
                    SnoozeTable.clear(transaction, practice, on);
                    return before.isEmpty()
                            ? Written.unchanged(false)
                            : Written.changed(true, facts(before), Facts.NONE);
                });
    }

    private static void require(Transaction transaction, ResourceId on) {
        Refusal.unless(ResourceTable.exists(transaction, on), Resources.notFound(on));
    }

    private static Facts facts(Optional<Snooze> snooze) {
        Map<String, String> facts = new LinkedHashMap<>();
        snooze.ifPresent(known -> {
            String field = "advice." + known.practice().text();
            facts.put(field + ".until", known.until().toString());
            facts.put(field + ".reason", known.reason());
        });
        return new Facts(facts);
    }
}
