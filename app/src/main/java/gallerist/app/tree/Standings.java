package gallerist.app.tree;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Regional;
import gallerist.model.Outcome;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationStatus;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how the versions of one image or application stand. */
final class Standings {
    private final Workbench bench;
    private final Workspace workspace;

    Standings(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
    }

    /** Nothing where versions are not for the one who acts. */
    Map<ResourceId, Standing> of(Caller caller, ResourceId artifact) {
        return Outcome.of(() -> read(caller, artifact)).orElse(Map.of());
    }

    private Map<ResourceId, Standing> read(Caller caller, ResourceId artifact) {
        Map<ResourceId, Standing> standings = new HashMap<>();
        if (artifact.kind().equals(Optional.of(Kind.IMAGE_DEFINITION))) {
            List<Latest> latest = workspace.versions().latest(caller, artifact).orThrow();
            for (ImageVersion version :
                    workspace.versions().list(caller, artifact, Window.ALL).orThrow().items()) {
                standings.put(
                        version.id(),
                        standing(
                                workspace.versions().replication(caller, version.id()).orThrow(),
                                version.publishing(),
                                Regional.badges(version, latest, bench.now())));
            }
        } else {
            for (ApplicationVersion version :
                    workspace
                            .applicationVersions()
                            .list(caller, artifact, Window.ALL)
                            .orThrow()
                            .items()) {
                standings.put(
                        version.id(),
                        standing(
                                workspace
                                        .applicationVersions()
                                        .replication(caller, version.id())
                                        .orThrow(),
                                version.publishing(),
                                badges(version)));
            }
        }
        return standings;
    }

    private List<Badge> badges(ApplicationVersion version) {
        List<Badge> badges = new ArrayList<>();
        if (version.publishing().excludeFromLatest()) {
            badges.add(Badge.excluded());
        }
        if (version.publishing().endOfLife().reached(bench.now())) {
            badges.add(Badge.plain("end of life"));
        }
        return badges;
    }

    private Standing standing(ReplicationStatus status, Publishing publishing, List<Badge> badges) {
        int all = status.regions().size();
        boolean hasEnded = publishing.endOfLife().reached(bench.now());
        return switch (Regional.badge(status)) {
            case Badge.State(Mark mark, int percent, String word) -> {
                boolean leftOut = mark == Mark.VERIFIED && publishing.excludeFromLatest();
                yield new Standing(
                        leftOut ? Mark.EXCLUDED : mark,
                        percent,
                        word,
                        badges,
                        mark == Mark.EMPTY
                                ? all + (all == 1 ? " region" : " regions")
                                : Regional.verified(status) + " of " + all,
                        hasEnded);
            }
            case Badge.Tagged(_, String word) ->
                    new Standing(Mark.EMPTY, 0, word, badges, "", hasEnded);
        };
    }
}
