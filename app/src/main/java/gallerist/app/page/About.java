package gallerist.app.page;

import gallerist.app.page.Summary.Fact;
import gallerist.app.page.Summary.Group;
import gallerist.app.text.Figures;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.SystemData;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be told about every resource: who made it, its tags and locks, its id. */
public final class About {
    private final ZoneId zone;

    public About(ZoneId zone) {
        this.zone = zone;
    }

    public Group group(Resource resource, List<Lock> locks) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Home region", resource.location().displayName()));
        facts.add(Fact.of("Resource group", resource.id().groupName()));
        facts.add(Fact.of("Tags", tags(resource)));
        facts.add(Fact.of("Locks", locks(locks)));
        SystemData history = resource.stored().systemData();
        if (!history.createdAt().equals(Instant.EPOCH)) {
            facts.add(Fact.of("Created", by(history.createdAt(), history.createdBy())));
            facts.add(Fact.of("Changed", by(history.changedAt(), history.changedBy())));
        }
        facts.add(Fact.of("Revision", Figures.count(resource.stored().revision())));
        facts.add(Fact.exact("Id", resource.id().toString()));
        return new Group("About", facts);
    }

    private String by(Instant at, String somebody) {
        return Figures.moment(at, zone) + " by " + somebody;
    }

    private static String tags(Resource resource) {
        return resource.tags().values().entrySet().stream()
                .map(tag ->
                        tag.getValue().isEmpty()
                                ? tag.getKey()
                                : tag.getKey() + ": " + tag.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String locks(List<Lock> locks) {
        return locks.stream()
                .map(lock -> "%s (%s)".formatted(lock.name(), lock.level().text()))
                .collect(Collectors.joining(", "));
    }

    /** {@code 28 Feb 2027}, or a dash. */
    public String endOfLife(EndOfLife end) {
        return switch (end) {
            case EndOfLife.On(Instant at) -> Figures.date(at, zone);
            case EndOfLife.Never() -> "–";
        };
    }
}
