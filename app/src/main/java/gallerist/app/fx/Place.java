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

    /** A page of its own, by its name. */
    record Page(String name) implements Place {
        @Override
        public String text() {
            return name;
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
        if (!text.startsWith("/")) {
            return new Page(text);
        }
        int tab = text.indexOf(TAB);
        return tab < 0
                ? of(ResourceId.of(text))
                : new Of(ResourceId.of(text.substring(0, tab)), text.substring(tab + 1));
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
