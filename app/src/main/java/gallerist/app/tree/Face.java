package gallerist.app.tree;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.page.Tally;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that a line of the tree says. */
sealed interface Face {
    String spoken();

    /** Of what has something inside. */
    record Folder(
            String icon,
            boolean isGallery,
            String name,
            String end,
            Optional<Mark> worst,
            Tally advice)
            implements Face {
        @Override
        public String spoken() {
            return name
                    + ", "
                    + end
                    + worst.map(mark -> ", inside: " + mark.style()).orElse("")
                    + (advice.pressing() > 0 ? ", advice: " + advice.words() : "");
        }
    }

    record Version(ResourceId id, Optional<Standing> standing) implements Face {
        @Override
        public String spoken() {
            return standing.map(this::spoken).orElse(id.name());
        }

        private String spoken(Standing at) {
            return "%s, %s, %s, %s"
                    .formatted(
                            id.name(),
                            at.badges().stream().map(Badge::word).collect(Collectors.joining(", ")),
                            at.word(),
                            at.regions())
                    .replace(", , ", ", ");
        }
    }
}
