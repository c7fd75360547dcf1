package gallerist.testkit;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a picture with the one that was looked at and found good. {@code -Dgolden.update=true}
 * takes the new one instead.
 */
public final class Golden {
    /**
     * Edges of letters differ a little between machines, and what is kept has fewer colours; a
     * selected row differs by more, and so does a moved word.
     */
    private static final int CHANNEL = 16;

    private static final double SHARE = 0.002;
    private static final int RED = 0xFFFF0000;

    private static final Path MANUAL = Path.of("src/main/resources/gallerist/app/manual/screens");

    private final Path kept;
    private final Path differences;

    /**
     * Where pictures are.
     *
     * @param kept the folder of good pictures, in the sources
     * @param differences where to show what differs
     */
    public Golden(Path kept, Path differences) {
        this.kept = kept;
        this.differences = differences;
    }

    public void check(String name, Path picture) throws IOException {
        Path good = good(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(kept);
            ImageIO.write(Palette.of(ImageIO.read(picture.toFile())), "png", good.toFile());
            return;
        }
        if (!Files.exists(good)) {
            throw new AssertionError("There is no picture " + good + " to compare with.");
        }
        compare(name, ImageIO.read(good.toFile()), ImageIO.read(picture.toFile()));
    }

    /**
     * What the manual shows lies with the manual. Its pages show it as it was when they were
     * compiled: renew their pictures after it.
     */
    private Path good(String name) {
        Path shown = MANUAL.resolve(name + ".png");
        return Files.exists(shown) ? shown : kept.resolve(name + ".png");
    }

    private void compare(String name, BufferedImage good, BufferedImage now) throws IOException {
        if (good.getWidth() != now.getWidth() || good.getHeight() != now.getHeight()) {
            throw new AssertionError(name + " has another size than before.");
        }
        int[] before = pixels(good);
        int[] after = pixels(now);
        int different = 0;
        for (int i = 0; i < before.length; i++) {
            if (differ(before[i], after[i])) {
                different++;
            }
        }
        if (different > SHARE * good.getWidth() * good.getHeight()) {
            Files.createDirectories(differences);
            Path shown = differences.resolve(name + ".png");
            ImageIO.write(marked(now, before, after), "png", shown.toFile());
            throw new AssertionError(
                    "%s looks different in %d pixels: see %s".formatted(name, different, shown));
        }
    }

    private static boolean differ(int one, int other) {
        return one != other && Palette.apart(one, other) > CHANNEL;
    }

    /** All at once: to ask a picture for each of its pixels takes longer than to draw a screen. */
    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D onto = plain.createGraphics();
        onto.drawImage(picture, 0, 0, null);
        onto.dispose();
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage marked(BufferedImage now, int[] before, int[] after) {
        int width = now.getWidth();
        BufferedImage marked =
                new BufferedImage(width, now.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < before.length; i++) {
            marked.setRGB(i % width, i / width, differ(before[i], after[i]) ? RED : after[i]);
        }
        return marked;
    }
}
