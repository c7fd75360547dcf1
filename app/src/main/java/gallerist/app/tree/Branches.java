package gallerist.app.tree;

import gallerist.app.tree.Branch.Artifact;
import gallerist.app.tree.Branch.Shelf;
import gallerist.app.tree.Branch.Version;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a tree of what galleries hold, of all of it or of what a filter lets through. */
final class Branches {
    private final Map<ResourceId, List<Outline.Line>> inside = new HashMap<>();
    private final List<Outline.Line> galleries = new ArrayList<>();

    Branches(List<Outline.Line> outline) {
        for (Outline.Line line : outline) {
            if (line.kind() == Kind.GALLERY) {
                galleries.add(line);
            } else {
                line.id()
                        .parent()
                        .ifPresent(parent ->
                                inside.computeIfAbsent(parent, _ -> new ArrayList<>()).add(line));
            }
        }
        galleries.sort(Comparator.comparing(line -> line.id().name().toLowerCase(Locale.ROOT)));
    }

    /** Each line whose name has the words, with all above it and all inside it. */
    List<Branch> matching(String filter) {
        String words = filter.strip().toLowerCase(Locale.ROOT);
        List<Branch> found = new ArrayList<>();
        for (Outline.Line line : galleries) {
            boolean all = has(line.id(), words);
            List<Branch> shelves = new ArrayList<>();
            shelf(line.id(), Kind.IMAGE_DEFINITION, all ? "" : words, shelves);
            shelf(line.id(), Kind.APPLICATION, all ? "" : words, shelves);
            if (all || !shelves.isEmpty()) {
                found.add(new Branch.Gallery(line.id(), line.home(), shelves));
            }
        }
        return found;
    }

    private void shelf(ResourceId gallery, Kind kind, String words, List<Branch> into) {
        List<Branch> artifacts = new ArrayList<>();
        for (Outline.Line line : inside.getOrDefault(gallery, List.of())) {
            if (line.kind() == kind) {
                boolean all = has(line.id(), words);
                List<Branch> versions = versions(line.id(), all ? "" : words);
                if (all || !versions.isEmpty()) {
                    artifacts.add(new Artifact(line.id(), kind, versions));
                }
            }
        }
        if (!artifacts.isEmpty()) {
            into.add(new Shelf(gallery, kind, artifacts));
        }
    }

    /** Newest first. */
    private List<Branch> versions(ResourceId artifact, String words) {
        List<Branch> versions = new ArrayList<>();
        for (Outline.Line line : inside.getOrDefault(artifact, List.of()).reversed()) {
            if (has(line.id(), words)) {
                versions.add(new Version(line.id()));
            }
        }
        return versions;
    }

    private static boolean has(ResourceId id, String words) {
        return words.isEmpty() || id.name().toLowerCase(Locale.ROOT).contains(words);
    }
}
