package gallerist.testkit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture in 256 colours: a third of the bytes, and no difference that anybody sees. */
final class Palette {
    private static final int COLOURS = 256;
    private static final int BITS = 8;

    private Palette() {}

    static BufferedImage of(BufferedImage picture) {
        List<Integer> colours = commonest(picture);
        byte[][] channels = new byte[3][colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            for (int channel = 0; channel < channels.length; channel++) {
                channels[channel][i] = (byte) channel(colours.get(i), channel);
            }
        }
        IndexColorModel model =
                new IndexColorModel(BITS, colours.size(), channels[0], channels[1], channels[2]);
        BufferedImage indexed =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model);
        Map<Integer, Integer> known = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index =
                        known.computeIfAbsent(
                                picture.getRGB(x, y), colour -> nearest(colours, colour));
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    private static List<Integer> commonest(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int nearest(List<Integer> colours, int wanted) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.size(); i++) {
            int distance = 0;
            for (int channel = 0; channel < 3; channel++) {
                int apart = channel(colours.get(i), channel) - channel(wanted, channel);
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int channel(int colour, int channel) {
        return colour >> (16 - 8 * channel) & 0xff;
    }
}
