package gallerist.app.fx;

import gallerist.model.gallery.ResourceId;
import java.util.Optional;

/**
 * Somewhere in the window, as a value that can be kept and as a text that can be typed: {@code
 * recycle}, {@code /subscriptions/…/galleries/Production#json}, and with a question mark and the
 * name of an action whatever that action opens there.
 */
public sealed interface Place {
    char TAB = '#';
    char ACTION = '?';

    /**
     * A page of its own, by its name.
     *
     * @param tab empty for the first one, and where there are none
     */
    record Page(String name, String tab) implements Place {
        public Page(String name) {
            this(name, "");
        }

        @Override
        public String text() {
            return tab.isEmpty() ? name : name + TAB + tab;
        }
    }

    /**
     * The page of a resource.
     *
     * @param tab empty for the one that was used last
     */
    record Of(ResourceId id, String tab) implements Place {
        @Override
        public String text() {
            return tab.isEmpty() ? id.toString() : id.toString() + TAB + tab;
        }
    }

    /** What an action opens over a page. */
    record Opened(Place over, String action) implements Place {
        @Override
        public String text() {
            return over.text() + ACTION + action;
        }
    }

    String text();

    /** The galleries, with nothing selected. */
    static Place home() {
        return new Page("galleries");
    }

    static Place of(ResourceId id) {
        return new Of(id, "");
    }

    static Place parse(String text) {
        int action = text.indexOf(ACTION);
        if (action >= 0) {
            return new Opened(parse(text.substring(0, action)), text.substring(action + 1));
        }
        int end = text.indexOf(TAB);
        String where = end < 0 ? text : text.substring(0, end);
        String tab = end < 0 ? "" : text.substring(end + 1);
        return where.startsWith("/") ? new Of(ResourceId.of(where), tab) : new Page(where, tab);
    }

    /** The resource whose page this is. */
    default Optional<ResourceId> resource() {
        return switch (this) {
            case Page _ -> Optional.empty();
            case Of(ResourceId id, _) -> Optional.of(id);
            case Opened(Place over, _) -> over.resource();
        };
    }
}
