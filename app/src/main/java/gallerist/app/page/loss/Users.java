package gallerist.app.page.loss;

import gallerist.app.page.loss.Afterwards.Image;
import gallerist.app.text.Figures;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.VersionNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Machines and scale sets of images that change: those that run, and new ones like them. */
final class Users {
    private final List<String> running = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final Map<VersionNumber, List<String>> moved = new TreeMap<>(Comparator.reverseOrder());

    private Users() {}

    /** Nothing where nobody is touched. */
    static Optional<Consequence> of(List<Image> images) {
        Users users = new Users();
        images.forEach(image -> image.users().forEach(user -> users.add(image, user)));
        return users.told();
    }

    /** Who names a version needs that one; who follows latest gets what that becomes. */
    private void add(Image image, Deployment user) {
        String name = user.id().name();
        boolean isGone = image.gone().contains(VersionNumber.of(user.exact().name()));
        Optional<LatestChange> change =
                user.image().followsLatest()
                        ? image.parting().latest().stream()
                                .filter(each -> each.region().equals(user.location()))
                                .findFirst()
                        : Optional.empty();
        if (isGone || change.isPresent()) {
            running.add(name);
        }
        change.flatMap(LatestChange::after)
                .ifPresent(after -> moved.computeIfAbsent(after, _ -> new ArrayList<>()).add(name));
        boolean namesIt = isGone && !user.image().followsLatest();
        if (namesIt || change.filter(each -> each.after().isEmpty()).isPresent()) {
            ended.add(name);
        }
    }

    private Optional<Consequence> told() {
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Consequence(
                                "fth-monitor",
                                Figures.counted(
                                        running.size(),
                                        "consumer keeps running",
                                        "consumers keep running"),
                                afterwards()));
    }

    private String afterwards() {
        List<String> sentences = new ArrayList<>();
        if (!ended.isEmpty()) {
            sentences.add("No new ones can be made like " + Afterwards.named(ended));
        }
        moved.forEach((number, names) ->
                sentences.add(
                        "New ones like %s get %s".formatted(Afterwards.named(names), number)));
        return sentences.isEmpty()
                ? "New ones get what latest gives today"
                : String.join("; ", sentences);
    }
}
