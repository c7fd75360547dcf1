package gallerist.testkit;

import java.awt.image.BufferedImage;
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
        BufferedImage marked =
                new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_INT_RGB);
        int different = 0;
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                boolean differs = Palette.apart(good.getRGB(x, y), now.getRGB(x, y)) > CHANNEL;
                different += differs ? 1 : 0;
                marked.setRGB(x, y, differs ? RED : now.getRGB(x, y));
            }
        }
        if (different > SHARE * good.getWidth() * good.getHeight()) {
            Files.createDirectories(differences);
            Path shown = differences.resolve(name + ".png");
            ImageIO.write(marked, "png", shown.toFile());
            throw new AssertionError(
                    "%s looks different in %d pixels: see %s".formatted(name, different, shown));
        }
    }
}
