package gallerist.app.control.map;

import gallerist.app.fx.Mark;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * What the map shows as a drawing that other programs can scale: the same shapes in the same ink.
 */
final class MapSvg {
    private static final double BOX = 16;
    private static final double HOME_RING = 3;
    private static final double EDGE = 16;
    private static final double LINE = 19;
    private static final double SIGN = 14;
    private static final double WIDTH = 168;
    private static final int TITLE = 14;
    private static final int PIE = 60;

    private final Viewport view;
    private final Palette palette;
    private final double radius;
    private final StringBuilder svg = new StringBuilder();
    private final Formatter pen = new Formatter(svg, Locale.ROOT);

    MapSvg(Viewport view, Palette palette, double radius) {
        this.view = view;
        this.palette = palette;
        this.radius = radius;
    }

    /**
     * Draws everything.
     *
     * @param caption says what it is of and of when, empty for none
     */
    String draw(
            Scenery scenery,
            List<Cluster> clusters,
            Map<String, Curve> curves,
            List<NameLayer.Tag> names,
            Map<Legend.Row, Integer> legend,
            String caption) {
        pen.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
                        + " viewBox=\"0 0 %.0f %.0f\" font-family=\"IBM Plex Sans, sans-serif\">\n",
                view.width(), view.height(), view.width(), view.height());
        if (!caption.isEmpty()) {
            pen.format("<title>%s</title>\n", escaped(caption));
        }
        pen.format(
                "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n", hex(palette.of(Ink.SEA)));
        land();
        scenery.passages().forEach(passage -> arc(passage, curves));
        clusters.forEach(this::mark);
        names.forEach(this::name);
        legend(legend);
        if (!caption.isEmpty()) {
            text(caption, EDGE, EDGE + TITLE, "start", TITLE, palette.of(Ink.NAME));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String hex(Color ink) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(ink.getRed() * 255),
                        Math.round(ink.getGreen() * 255),
                        Math.round(ink.getBlue() * 255));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void land() {
        pen.format(
                "<path fill=\"%s\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"0.75\" d=\"",
                hex(palette.of(Ink.LAND)), hex(palette.of(Ink.COAST)));
        lines(LandLayer.coasts());
        pen.format(
                "\"/>\n<path fill=\"none\" stroke=\"%s\" stroke-width=\"0.6\" d=\"",
                hex(palette.of(Ink.BORDER)));
        lines(LandLayer.borders());
        pen.format("\"/>\n");
    }

    private void lines(List<Land.Line> lines) {
        for (Land.Line line : lines) {
            for (int i = 0; i < line.points(); i++) {
                Spot spot = view.onScreen(new Spot(line.x(i), line.y(i)));
                pen.format(i == 0 ? "M%.1f %.1f" : "L%.1f %.1f", spot.x(), spot.y());
            }
        }
    }

    private void arc(Passage passage, Map<String, Curve> curves) {
        if (!curves.containsKey(passage.id())) {
            return;
        }
        Curve curve = curves.get(passage.id()).seenIn(view);
        switch (passage.kind()) {
            case RUNNING -> {
                stroke(curve, Ink.TO_COME, 2, "");
                Curve come = curve.until(passage.fraction());
                stroke(come, Ink.COPYING, 2, "");
                pen.format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                        come.to().x(), come.to().y(), hex(palette.of(Ink.HEAD)));
            }
            case WAITING -> stroke(curve, Ink.WAITING, 1.2, "2 5");
            case FAILED -> stroke(curve, Ink.FAILED, 1.4, "5 4");
            case DONE -> stroke(curve, Ink.VERIFIED, 1.2, "");
        }
    }

    private void stroke(Curve curve, Ink ink, double width, String dash) {
        pen.format(
                "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-dasharray=\"%s\""
                        + " d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\"/>\n",
                hex(palette.of(ink)),
                width,
                dash.isEmpty() ? "none" : dash,
                curve.from().x(),
                curve.from().y(),
                curve.control().x(),
                curve.control().y(),
                curve.to().x(),
                curve.to().y());
    }

    private void mark(Cluster cluster) {
        Site site = cluster.lead();
        Spot at = view.onScreen(cluster.spot());
        double size = site.isTarget() ? 2 * radius : radius;
        if (cluster.isHome()) {
            pen.format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"none\" stroke=\"%s\""
                            + " stroke-width=\"1.5\"/>\n",
                    at.x(), at.y(), radius + HOME_RING, hex(palette.of(Ink.NAME)));
        }
        glyph(
                site.mark(),
                site.percent(),
                new Box(at.x() - size / 2, at.y() - size / 2, size, size),
                Ink.LAND,
                Words.name(cluster));
    }

    private void glyph(Mark mark, int percent, Box at, Ink behind, String title) {
        String ink = hex(palette.of(ink(mark)));
        pen.format(
                "<g transform=\"translate(%.2f %.2f) scale(%.4f)\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                        + "<title>%s</title>%s</g>\n",
                at.left(),
                at.top(),
                at.width() / BOX,
                ink,
                escaped(title),
                shape(mark, percent, ink, hex(palette.of(behind))));
    }

    /** The last line at the lower edge. */
    private void legend(Map<Legend.Row, Integer> counts) {
        double y = view.height() - EDGE - counts.size() * LINE;
        for (Map.Entry<Legend.Row, Integer> each : counts.entrySet()) {
            Legend.Row row = each.getKey();
            glyph(row.mark(), PIE, new Box(EDGE, y, SIGN, SIGN), Ink.SEA, row.word());
            double base = y + SIGN - 3;
            text(row.word(), EDGE + SIGN + 8, base, "start", 12, palette.of(Ink.NAME));
            text(each.getValue().toString(), EDGE + WIDTH, base, "end", 12, palette.of(Ink.NAME));
            y += LINE;
        }
    }

    private static Ink ink(Mark mark) {
        return switch (mark) {
            case VERIFIED -> Ink.VERIFIED;
            case EXCLUDED -> Ink.EXCLUDED;
            case COPYING -> Ink.COPYING;
            case WAITING -> Ink.WAITING;
            case FAILED -> Ink.FAILED;
            case OUTAGE -> Ink.OUTAGE;
            case PLANNED -> Ink.PLANNED;
            case EMPTY -> Ink.FACT;
        };
    }

    /** In a box of sixteen units. */
    private static String shape(Mark mark, int percent, String ink, String cut) {
        String ring = "<circle cx=\"8\" cy=\"8\" r=\"6.2\" fill=\"%s\"/>".formatted(cut);
        return switch (mark) {
            case VERIFIED ->
                    ("<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"%s\" stroke=\"none\"/>"
                                    + "<path d=\"M4.7 8.3l2.2 2.2 4.4-4.7\" stroke=\"%s\"/>")
                            .formatted(ink, cut);
            case EXCLUDED -> ring + "<path d=\"M4.9 8h6.2\"/>";
            case COPYING ->
                    ring
                            + "<path d=\"%s\" fill=\"%s\" stroke=\"none\"/>"
                                    .formatted(pie(percent), ink);
            case WAITING -> ring + "<path d=\"M8 4.7V8l2.3 1.5\"/>";
            case FAILED ->
                    ("<rect x=\"1.5\" y=\"1.5\" width=\"13\" height=\"13\" rx=\"2.5\" fill=\"%s\""
                                    + " stroke=\"none\"/><path"
                                    + " d=\"M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2\" stroke=\"%s\"/>")
                            .formatted(ink, cut);
            case OUTAGE ->
                    ("<path d=\"M8 1.6L15 13.9a.7.7 0 0 1-.6 1H1.6a.7.7 0 0 1-.6-1Z\""
                                    + " fill=\"%s\" stroke=\"none\"/><path d=\"M8 6v4\""
                                    + " stroke=\"%s\"/><circle cx=\"8\" cy=\"12.5\" r=\"1\""
                                    + " fill=\"%s\" stroke=\"none\"/>")
                            .formatted(ink, cut, cut);
            case PLANNED ->
                    "<circle cx=\"8\" cy=\"8\" r=\"6.2\" stroke-dasharray=\"2.6 2.2\"/>"
                            + "<path d=\"M8 5.2v5.6M5.2 8h5.6\"/>";
            case EMPTY -> "<circle cx=\"8\" cy=\"8\" r=\"2.6\" fill=\"%s\"/>".formatted(cut);
        };
    }

    private static String pie(int percent) {
        double angle = Math.PI * 2 * Math.clamp(percent, 1, 99) / 100;
        return String.format(
                Locale.ROOT,
                "M8 8V3.9A4.1 4.1 0 %d 1 %.2f %.2f Z",
                percent > 50 ? 1 : 0,
                8 + 4.1 * Math.sin(angle),
                8 - 4.1 * Math.cos(angle));
    }

    private void name(NameLayer.Tag tag) {
        Box box = tag.room().box();
        Site lead = tag.cluster().lead();
        String anchor =
                switch (tag.room().side()) {
                    case RIGHT, BELOW_RIGHT, ABOVE_RIGHT -> "start";
                    case LEFT, BELOW_LEFT, ABOVE_LEFT -> "end";
                    case ABOVE, BELOW -> "middle";
                };
        double x =
                switch (anchor) {
                    case "start" -> box.left();
                    case "end" -> box.right();
                    default -> box.left() + box.width() / 2;
                };
        text(
                Words.name(tag.cluster()),
                x,
                box.top() + 11,
                anchor,
                12,
                palette.of(lead.isTarget() ? Ink.NAME : Ink.FACT));
        if (!lead.fact().isEmpty()) {
            text(lead.fact(), x, box.top() + 24, anchor, 11, palette.of(Ink.ofFact(lead.mark())));
        }
    }

    private void text(String words, double x, double y, String anchor, int size, Color ink) {
        pen.format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\""
                        + " stroke=\"%s\" stroke-width=\"2.5\" paint-order=\"stroke\""
                        + " stroke-linejoin=\"round\">%s</text>\n",
                x, y, anchor, size, hex(ink), hex(palette.of(Ink.HALO)), escaped(words));
    }
}
