package gallerist.testkit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture in 256 colours: a third of the bytes. The commonest are kept as they are, and each of
 * the rest stands as one that is near to it; how near is the same for all, and as little as goes.
 */
final class Palette {
    private static final int COLOURS = 256;
    private static final int COMMON = 128;
    private static final int BITS = 8;

    private Palette() {}

    static BufferedImage of(BufferedImage picture) {
        List<Integer> wanted = commonestFirst(picture);
        List<Integer> colours = asNearAsGoes(wanted);
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

    /** In an order that a picture has by itself, also where two colours are equally common. */
    private static List<Integer> commonestFirst(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Integer> asNearAsGoes(List<Integer> wanted) {
        int apart = 0;
        List<Integer> colours = chosen(wanted, apart);
        while (colours.size() > COLOURS) {
            apart++;
            colours = chosen(wanted, apart);
        }
        return colours;
    }

    /** So many of them that every other one is no further than that from one of those. */
    private static List<Integer> chosen(List<Integer> wanted, int apart) {
        int common = Math.min(COMMON, wanted.size());
        List<Integer> chosen = new ArrayList<>(wanted.subList(0, common));
        for (int colour : wanted.subList(common, wanted.size())) {
            if (chosen.stream().noneMatch(each -> apart(each, colour) <= apart)) {
                chosen.add(colour);
            }
            if (chosen.size() > COLOURS) {
                break;
            }
        }
        return chosen;
    }

    private static int nearest(List<Integer> colours, int wanted) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.size() && least > 0; i++) {
            int apart = apart(colours.get(i), wanted);
            if (apart < least) {
                least = apart;
                best = i;
            }
        }
        return best;
    }

    /** By how much two colours differ in the channel in which they differ most. */
    static int apart(int one, int other) {
        int most = 0;
        for (int channel = 0; channel < 3; channel++) {
            most = Math.max(most, Math.abs(channel(one, channel) - channel(other, channel)));
        }
        return most;
    }

    private static int channel(int colour, int channel) {
        return colour >> (16 - 8 * channel) & 0xff;
    }
}
