package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageStrategy;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** What the publishing profiles of both kinds of versions have in common, as JSON. */
final class PublishingJson {
    private static final String EXCLUDE = "excludeFromLatest";

    /** How the regional flag is spelled in older samples. */
    private static final String REGIONAL_EXCLUDE = "regionalExcludeFromLatest";

    private PublishingJson() {}

    static JsonBody print(JsonBody body, Publishing publishing) {
        body.array("targetRegions", targets(publishing.targets()))
                .number("replicaCount", publishing.replicaCount())
                .flag(EXCLUDE, publishing.excludeFromLatest())
                .date("publishedDate", publishing.published())
                .endOfLife(publishing.endOfLife());
        switch (publishing.storage()) {
            case StorageChoice.Type(StorageType type) -> body.choice("storageAccountType", type);
            case StorageChoice.Strategy(StorageStrategy strategy) ->
                    body.choice("storageAccountStrategy", strategy);
        }
        return body.choice("replicationMode", publishing.mode());
    }

    private static ArrayNode targets(List<TargetRegion> targets) {
        ArrayNode array = Json.array();
        for (TargetRegion target : targets) {
            JsonBody body =
                    new JsonBody()
                            .text("name", target.region().displayName())
                            .number("regionalReplicaCount", target.replicas())
                            .choice("storageAccountType", target.storage());
            switch (target.exclusion()) {
                case AS_VERSION -> {}
                case INCLUDED -> body.flag(EXCLUDE, false);
                case EXCLUDED -> body.flag(EXCLUDE, true);
            }
            array.add(body.node());
        }
        return array;
    }

    /** A list of regions is complete; a storage type that it leaves out stays what it is. */
    static Publishing parse(
            JsonFields fields, Region home, Optional<Publishing> stored, Defaults defaults) {
        fields.ignore("publishedDate");
        int replicas = fields.number("replicaCount", Defaults.REPLICAS);
        StorageChoice storage =
                storage(fields, stored.map(Publishing::storage).orElse(defaults.storage()));
        List<TargetRegion> targets = new ArrayList<>();
        for (JsonFields target : fields.objects("targetRegions")) {
            targets.add(target(target, replicas, storage, stored));
        }
        if (!fields.has("targetRegions")) {
            targets.addAll(stored.map(Publishing::targets).orElse(List.of()));
        }
        return new Publishing(
                Defaults.targets(home, targets, replicas, storage),
                replicas,
                fields.flag(EXCLUDE),
                stored.map(Publishing::published).orElse(Instant.EPOCH),
                fields.endOfLife("endOfLifeDate"),
                storage,
                fields.choice(
                        "replicationMode",
                        ReplicationMode.class,
                        stored.map(Publishing::mode).orElse(ReplicationMode.FULL)));
    }

    private static StorageChoice storage(JsonFields fields, StorageChoice absent) {
        boolean typed = fields.has("storageAccountType");
        boolean strategic = fields.has("storageAccountStrategy");
        Refusal.unless(!typed || !strategic, new Problem.StorageGivenTwice());
        if (typed) {
            return new StorageChoice.Type(
                    fields.requiredChoice("storageAccountType", StorageType.class));
        }
        return strategic
                ? new StorageChoice.Strategy(
                        fields.requiredChoice("storageAccountStrategy", StorageStrategy.class))
                : absent;
    }

    private static TargetRegion target(
            JsonFields fields, int replicas, StorageChoice storage, Optional<Publishing> stored) {
        Region region =
                fields.region("name")
                        .orElseThrow(() -> new Refusal(new Problem.Missing(fields.path("name"))));
        StorageType absent =
                stored.flatMap(publishing -> publishing.target(region))
                        .map(TargetRegion::storage)
                        .orElseGet(() -> storage.in(region));
        return new TargetRegion(
                region,
                fields.number("regionalReplicaCount", replicas),
                fields.choice("storageAccountType", StorageType.class, absent),
                exclusion(fields));
    }

    private static Exclusion exclusion(JsonFields fields) {
        boolean older = fields.has(REGIONAL_EXCLUDE);
        if (!older && !fields.has(EXCLUDE)) {
            return Exclusion.AS_VERSION;
        }
        Refusal.unless(
                !older || !fields.has(EXCLUDE), new Problem.JsonFieldTwice(fields.path(EXCLUDE)));
        return fields.flag(older ? REGIONAL_EXCLUDE : EXCLUDE)
                ? Exclusion.EXCLUDED
                : Exclusion.INCLUDED;
    }
}
