package firstlayer.ui.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours for an image. What is there most often, grounds and lines, keeps its very colour; the shades at the edges
 * of letters and lines share what is left, by median cut.
 *
 * @see <a href="https://doi.org/10.1145/800064.801294">Heckbert 1982, Color image quantization for frame buffer display</a>
 */
final class ColorTable {

    static final int MOST = 256;
    private static final int EXACT = MOST / 2;

    private record Shade(int rgb, int times) {

        int channel(int shift) {
            return rgb >> shift & 0xff;
        }
    }

    /**
     * Shades that may become one.
     *
     * @param channel in which they differ most, and by how much
     */
    private record Group(List<Shade> shades, int channel, int spread) {

        static Group of(List<Shade> shades) {
            Group widest = new Group(shades, 8, spread(shades, 8));
            for (int channel : new int[] {16, 0}) {
                int spread = spread(shades, channel);
                widest = spread > widest.spread() ? new Group(shades, channel, spread) : widest;
            }
            return widest;
        }

        private static int spread(List<Shade> shades, int channel) {
            int low = 255;
            int high = 0;
            for (Shade shade : shades) {
                low = Math.min(low, shade.channel(channel));
                high = Math.max(high, shade.channel(channel));
            }
            return high - low;
        }
    }

    private final int[] colors;
    private final Map<Integer, Byte> known = new HashMap<>();

    private ColorTable(List<Integer> colors) {
        this.colors = colors.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * @param pixels as 0xrrggbb, whatever stands in the upper byte
     */
    static ColorTable of(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        // Pixel by pixel most are as the one before.
        int from = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[from]) {
                counts.merge(pixels[from] & 0xffffff, i - from, Integer::sum);
                from = i;
            }
        }
        List<Shade> shades = new ArrayList<>();
        counts.forEach((rgb, times) -> shades.add(new Shade(rgb, times)));
        // By colour among equals: the same image has the same table.
        shades.sort(Comparator.comparingInt(Shade::times).reversed().thenComparingInt(Shade::rgb));
        List<Integer> colors = new ArrayList<>();
        int exact = shades.size() <= MOST ? shades.size() : EXACT;
        shades.subList(0, exact).forEach(shade -> colors.add(shade.rgb()));
        cut(shades.subList(exact, shades.size()), MOST - exact).forEach(group -> colors.add(mean(group)));
        return new ColorTable(colors);
    }

    private static List<List<Shade>> cut(List<Shade> shades, int most) {
        List<Group> groups = new ArrayList<>();
        if (!shades.isEmpty()) {
            groups.add(Group.of(shades));
        }
        while (groups.size() < most) {
            Group widest =
                    groups.stream().max(Comparator.comparingInt(Group::spread)).orElse(null);
            if (widest == null || widest.spread() == 0) {
                break;
            }
            groups.remove(widest);
            List<Shade> sorted = new ArrayList<>(widest.shades());
            sorted.sort(Comparator.comparingInt(shade -> shade.channel(widest.channel())));
            int middle = middle(sorted);
            groups.add(Group.of(sorted.subList(0, middle)));
            groups.add(Group.of(sorted.subList(middle, sorted.size())));
        }
        return groups.stream().map(Group::shades).toList();
    }

    // Where half of the pixels are on either side.
    private static int middle(List<Shade> shades) {
        long half = shades.stream().mapToLong(Shade::times).sum() / 2;
        long before = 0;
        int middle = 0;
        while (middle < shades.size() - 1 && before + shades.get(middle).times() <= half) {
            before += shades.get(middle).times();
            middle++;
        }
        return Math.max(1, middle);
    }

    private static int mean(List<Shade> group) {
        long times = group.stream().mapToLong(Shade::times).sum();
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = shift;
            long sum = group.stream()
                    .mapToLong(shade -> (long) shade.channel(channel) * shade.times())
                    .sum();
            rgb |= (int) ((sum + times / 2) / times) << shift;
        }
        return rgb;
    }

    int size() {
        return colors.length;
    }

    /** As 0xrrggbb. */
    int color(int place) {
        return colors[place];
    }

    /** One channel of every colour: 16 for red, 8 for green, 0 for blue. */
    byte[] channel(int shift) {
        byte[] channel = new byte[colors.length];
        for (int i = 0; i < colors.length; i++) {
            channel[i] = (byte) (colors[i] >> shift);
        }
        return channel;
    }

    /** Where in the table the colour nearest to each pixel stands. */
    byte[] places(int[] pixels) {
        byte[] places = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            places[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? places[i - 1]
                    : known.computeIfAbsent(pixels[i] & 0xffffff, this::nearest);
        }
        return places;
    }

    private byte nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length && least > 0; i++) {
            int red = (rgb >> 16) - (colors[i] >> 16);
            int green = (rgb >> 8 & 0xff) - (colors[i] >> 8 & 0xff);
            int blue = (rgb & 0xff) - (colors[i] & 0xff);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }
}
