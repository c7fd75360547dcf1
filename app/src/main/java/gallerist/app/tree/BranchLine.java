package gallerist.app.tree;

import gallerist.app.control.Badges;
import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.page.Tally;
import gallerist.app.text.Figures;
import gallerist.app.text.Visible;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a line of the tree shows: a sign, a name, tags, and something muted at the right end. It is
 * filled again for other lines, because to style new nodes is what takes time when a filter changes
 * all of them.
 */
final class BranchLine extends HBox {
    private static final int ICON = 14;
    private static final int SHIELD = 12;

    /** A pie that is half full stands for copies of which some are further than others. */
    private static final int FOLDED = 50;

    /** Names up to this length are never cut: what stands beside them is. */
    private static final int USUAL_NAME = 14;

    /** What a line of the usual width holds beside its signs. */
    private static final int MOST_LETTERS = 26;

    private static final Pattern PARTLY = Pattern.compile("latest in (\\d+) of (\\d+)");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    private final FontIcon icon = Icon.sized("fth-layers", ICON);
    private final Label name = Texts.styled("", "name");
    private final Region space = Space.across();
    private final Label end = Texts.styled("", "end");
    private Sign sign = new Sign(Mark.EMPTY, 0);
    private Glyph glyph = sign.drawn();
    private Extras extras = new Extras(List.of(), Tally.NONE, Optional.empty());

    private record Sign(Mark mark, int percent) {
        Glyph drawn() {
            return new Glyph(mark, percent, ICON);
        }
    }

    /** What few lines have. */
    private record Extras(List<Badge> badges, Tally advice, Optional<Mark> worst) {}

    BranchLine() {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tree-line");
        end.setMinWidth(Label.USE_PREF_SIZE);
        arrange();
    }

    void show(Face face) {
        switch (face) {
            case Face.Folder folder -> show(folder);
            case Face.Version(ResourceId id, Optional<Standing> standing) -> show(id, standing);
        }
    }

    private void show(Face.Folder folder) {
        seen(icon, true);
        seen(glyph, false);
        Icon.show(icon, folder.icon());
        name(folder.name(), folder.isGallery(), false, 0);
        end(folder.end());
        extra(new Extras(List.of(), folder.advice(), folder.worst()));
    }

    private void show(ResourceId id, Optional<Standing> standing) {
        sign(standing.map(at -> new Sign(at.mark(), at.percent())).orElse(new Sign(Mark.EMPTY, 0)));
        seen(icon, false);
        seen(glyph, true);
        boolean isEnded = standing.filter(Standing::hasEnded).isPresent();
        name(
                id.name(),
                !isEnded,
                isEnded,
                id.name().length() <= USUAL_NAME ? Label.USE_PREF_SIZE : 0);
        end(standing.filter(at -> fits(id, at)).map(Standing::regions).orElse(""));
        extra(
                new Extras(
                        standing.map(Standing::badges).orElse(List.of()),
                        Tally.NONE,
                        Optional.empty()));
    }

    private static boolean fits(ResourceId id, Standing at) {
        int tags =
                at.badges().stream()
                        .map(BranchLine::shortened)
                        .mapToInt(badge -> badge.word().length())
                        .sum();
        return at.badges().size() <= 1
                && id.name().length() + tags + at.regions().length() <= MOST_LETTERS;
    }

    private void sign(Sign now) {
        if (!now.equals(sign)) {
            sign = now;
            glyph = now.drawn();
            getChildren().set(1, glyph);
        }
    }

    private void name(String text, boolean isStrong, boolean isEnded, double narrowest) {
        name.setText(Visible.of(text));
        name.pseudoClassStateChanged(STRONG, isStrong);
        name.pseudoClassStateChanged(ENDED, isEnded);
        name.setMinWidth(narrowest);
    }

    private void end(String text) {
        end.setText(text);
        seen(end, !text.isEmpty());
    }

    private void extra(Extras now) {
        if (!now.equals(extras)) {
            extras = now;
            arrange();
        }
    }

    private void arrange() {
        List<Node> parts = new ArrayList<>(List.of(icon, glyph, name));
        extras.badges().stream().map(BranchLine::shortened).map(Badges::of).forEach(parts::add);
        parts.add(space);
        if (extras.advice().pressing() > 0) {
            parts.add(shield(extras.advice()));
        }
        extras.worst().ifPresent(mark -> parts.add(new Glyph(mark, FOLDED, ICON)));
        parts.add(end);
        getChildren().setAll(parts);
    }

    private static void seen(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    private static Label shield(Tally tally) {
        Label shield = Texts.styled(Figures.count(tally.pressing()), "advised");
        shield.setGraphic(Icon.sized("fth-shield", SHIELD));
        shield.getStyleClass().add(tally.faults() > 0 ? "fault" : "warning");
        shield.setMinWidth(Label.USE_PREF_SIZE);
        return shield;
    }

    /** There is no room for many words here, and none may be cut. */
    private static Badge shortened(Badge badge) {
        return badge instanceof Badge.Tagged(Badge.Kind kind, String word)
                ? new Badge.Tagged(kind, PARTLY.matcher(word).replaceFirst("latest $1/$2"))
                : badge;
    }
}
