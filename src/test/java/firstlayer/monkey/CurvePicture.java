package firstlayer.monkey;

import firstlayer.monkey.Diary.Entry;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;

/** The curves of a long run, one above the other, each from zero. */
final class CurvePicture {

    private static final int WIDTH = 900;
    private static final int BAND = 150;
    private static final int LEFT = 70;
    private static final int MARGIN = 28;

    private final Graphics2D pen;
    private final List<Entry> entries;
    private int top;

    private CurvePicture(Graphics2D pen, List<Entry> entries) {
        this.pen = pen;
        this.entries = entries;
    }

    static void write(List<Entry> entries, Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, 4 * BAND + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        CurvePicture picture = new CurvePicture(pen, entries);
        picture.band("Heap after collection, MiB", Entry::heap);
        picture.band("Threads", Entry::threads);
        picture.band("File handles", Entry::handles);
        picture.band("Mishaps", Entry::mishaps);
        picture.minutes();
        pen.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private void band(String name, ToDoubleFunction<Entry> number) {
        double most = Math.max(1, entries.stream().mapToDouble(number).max().orElse(1) * 1.1);
        int floor = top + BAND - MARGIN / 2;
        int high = BAND - 2 * MARGIN;
        pen.setColor(Color.LIGHT_GRAY);
        pen.drawLine(LEFT, floor, WIDTH - MARGIN, floor);
        pen.drawLine(LEFT, floor - high, WIDTH - MARGIN, floor - high);
        pen.setColor(Color.BLACK);
        pen.drawString(name, LEFT, top + MARGIN);
        pen.drawString("0", LEFT - MARGIN, floor);
        pen.drawString(String.format(Locale.ROOT, "%.0f", most), LEFT - 2 * MARGIN, floor - high + MARGIN / 3);
        Path2D line = new Path2D.Double();
        for (Entry entry : entries) {
            double y = floor - high * Math.max(0, number.applyAsDouble(entry)) / most;
            if (line.getCurrentPoint() == null) {
                line.moveTo(across(entry), y);
            } else {
                line.lineTo(across(entry), y);
            }
        }
        pen.setColor(new Color(0x0550AE));
        pen.setStroke(new BasicStroke(2));
        pen.draw(line);
        pen.setStroke(new BasicStroke(1));
        top += BAND;
    }

    private double across(Entry entry) {
        return LEFT + (WIDTH - MARGIN - LEFT) * entry.minute() / Math.max(1.0, last());
    }

    private int last() {
        return entries.get(entries.size() - 1).minute();
    }

    private void minutes() {
        pen.setColor(Color.BLACK);
        pen.drawString("0 min", LEFT, top + MARGIN / 2);
        pen.drawString(last() + " min", WIDTH - 3 * MARGIN, top + MARGIN / 2);
    }
}
